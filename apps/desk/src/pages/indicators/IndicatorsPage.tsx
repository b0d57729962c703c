import { indicators } from '@guitu/law';
import { useSearchParams } from 'wouter';

import { useIndicators, type AskedSpan } from '../../api/oversight.ts';
import type { IndicatorPage } from '../../api/types.ts';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { BehindNumber } from './BehindNumber.tsx';
import { Formulas } from './Formulas.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { StatisticsTabs } from './StatisticsTabs.tsx';

import './Indicators.css';

/** Every indicator with its formula and what it is a share of; behind each number the list it was counted from. */
export default function IndicatorsPage() {
  useTitle('统计指标');
  const [query, setQuery] = useSearchParams();
  const span = { from: query.get('from') ?? '', until: query.get('until') ?? '' };
  const page = useIndicators(span);
  const set = (name: string, value: string) =>
    setQuery((known) => {
      const next = new URLSearchParams(known);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>统计指标</h1>
          <p>每个数字点开就是名单。在册是时点，列管是全年流量，两个不能混用。</p>
        </div>
      </div>
      <StatisticsTabs />
      {page.isPending && <Loading lines={8} />}
      {page.isError && <Failure error={page.error} onRetry={() => void page.refetch()} />}
      {page.data !== undefined && (
        <>
          <div className="indicators__span no-print">
            <LabelledInput
              label="自"
              type="date"
              value={span.from === '' ? page.data.from : span.from}
              onChange={(event) => set('from', event.target.value)}
            />
            <LabelledInput
              label="至"
              type="date"
              value={span.until === '' ? page.data.until : span.until}
              onChange={(event) => set('until', event.target.value)}
            />
          </div>
          <Shown page={page.data} span={span} />
        </>
      )}
    </div>
  );
}

function Shown({ page, span }: { page: IndicatorPage; span: AskedSpan }) {
  const [query] = useSearchParams();
  const open = indicators.find(({ key }) => key === query.get('indicator'))?.key;
  const place = Number(query.get('place') ?? page.total.code);
  return (
    <>
      <IndicatorTable page={page} open={open === undefined ? undefined : { indicator: open, place }} />
      {open !== undefined && <BehindNumber span={span} indicator={open} place={placeOf(page, place)} />}
      <Formulas page={page} />
    </>
  );
}

function placeOf(page: IndicatorPage, code: number): { code: number; name: string } {
  return page.places.find((one) => one.code === code) ?? page.total;
}
