import { useState } from 'react';

import { useTimelineQuery } from '../../api/cases.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { inMonths, kindWords } from './timelineFilter.ts';
import { TimelineLine } from './TimelineLine.tsx';

import './Timeline.css';

/** One river of everything that happened, newest first; each entry opens its paper or its matter. */
export function TimelineTab({ caseId }: { caseId: string }) {
  const timeline = useTimelineQuery(caseId);
  const [kind, setKind] = useState('');
  if (timeline.isPending) return <Loading lines={6} />;
  if (timeline.isError) return <Failure error={timeline.error} onRetry={() => void timeline.refetch()} />;
  const entries = timeline.data.pages.flatMap((page) => page.entries);
  const kinds = ['', ...Object.keys(kindWords).filter((one) => entries.some((entry) => entry.kind === one))];
  return (
    <section className="river sheet" aria-label="时间线">
      {kinds.length > 2 && (
        <div className="river__filters" role="group" aria-label="只看一类">
          {kinds.map((one) => (
            <Button
              key={one}
              small
              look={one === kind ? 'soft' : 'plain'}
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              {one === '' ? '全部' : kindWords[one]}
            </Button>
          ))}
        </div>
      )}
      {entries.length === 0 && (
        <Empty title="还没有记录">登记、申请、决定、文书、送达，发生了就会按日期排在这里。</Empty>
      )}
      {inMonths(entries, kind).map((month) => (
        <div key={month.key}>
          <h2 className="river__month">{month.words}</h2>
          <ol>
            {month.entries.map((entry) => (
              <TimelineLine key={entry.id} caseId={caseId} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {timeline.hasNextPage && (
        <div className="river__more">
          <Button onClick={() => void timeline.fetchNextPage()} waiting={timeline.isFetchingNextPage}>
            更早的
          </Button>
        </div>
      )}
    </section>
  );
}
