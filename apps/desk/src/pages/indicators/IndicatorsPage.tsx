import { findDay, indicators, type FieldValue } from '@guitu/law';
import { useState } from 'react';
import { useSearchParams } from 'wouter';

import { useIndicators, type AskedSpan } from '../../api/oversight.ts';
import type { IndicatorPage } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useNow } from '../../session/useNow.ts';
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
  const { today } = useNow();
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
          <FieldContext value={{ today, matters: [] }}>
            <div className="indicators__span no-print">
              <SpanDay
                name="from"
                title="自"
                value={span.from === '' ? page.data.from : span.from}
                set={set}
              />
              <SpanDay
                name="until"
                title="至"
                value={span.until === '' ? page.data.until : span.until}
                set={set}
              />
            </div>
          </FieldContext>
          <Shown page={page.data} span={span} />
        </>
      )}
    </div>
  );
}

interface SpanDayProps {
  name: 'from' | 'until';
  title: string;
  value: string;
  set: (name: string, value: string) => void;
}

/** One end of the days that are counted; only whole days go into the address. */
function SpanDay({ name, title, value, set }: SpanDayProps) {
  const [typed, setTyped] = useState<FieldValue | undefined>(value);
  return (
    <EntryField
      id={`indicators-${name}`}
      field={{ kind: 'day', title }}
      value={typed}
      remarks={[]}
      onChange={(given) => {
        setTyped(given);
        const read = typeof given === 'string' ? findDay(given) : undefined;
        if (read !== undefined) set(name, read);
      }}
    />
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
