import { useLocation } from 'wouter';

import { Tabs } from '../../kit/Tabs.tsx';
import { paths } from '../../paths.ts';

import './Indicators.css';

/** The parts of 统计与监督. */
export function StatisticsTabs() {
  const [location] = useLocation();
  const tabs = [
    { href: paths.statistics, words: '指标' },
    { href: paths.oversight, words: '监督核对台账' },
    { href: paths.roots, words: '日封存值' },
  ];
  return (
    <div className="statistics__tabs">
      <Tabs label="统计与监督" tabs={tabs.map((tab) => ({ ...tab, current: location === tab.href }))} />
    </div>
  );
}
