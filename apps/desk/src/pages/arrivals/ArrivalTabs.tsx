import { useLocation } from 'wouter';

import { Tabs } from '../../kit/Tabs.tsx';
import { paths } from '../../paths.ts';
import { keepsFiles, receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';

import './Arrivals.css';

/** The three doors of an intake. Each page of 接收 stands under them. */
export function ArrivalTabs() {
  const [location] = useLocation();
  const session = useSession();
  const tabs = [
    ...(receivesPackages(session) ? [{ href: paths.arrivalPackages, words: '来件' }] : []),
    ...(keepsFiles(session) ? [{ href: paths.newArrival, words: '登记来人' }] : []),
    { href: paths.watch, words: '在途与漏管' },
  ];
  return (
    <div className="arrivals__tabs">
      <Tabs
        label="接收"
        tabs={tabs.map((tab) => ({
          ...tab,
          current: location === tab.href || location.startsWith(`${tab.href}/`),
        }))}
      />
    </div>
  );
}
