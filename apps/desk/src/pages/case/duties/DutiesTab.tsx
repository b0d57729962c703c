import { useState } from 'react';

import { useCaseDutiesQuery } from '../../../api/duties.ts';
import type { CasePage, DailyEntry, Occurrence } from '../../../api/types.ts';
import { ButtonLink } from '../../../kit/ButtonLink.tsx';
import { Empty } from '../../../kit/Empty.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { paths } from '../../../paths.ts';
import { CorrectEntryDialog } from './CorrectEntryDialog.tsx';
import { EntryLine } from './EntryLine.tsx';
import { ExcuseDialog } from './ExcuseDialog.tsx';
import { OccurrenceLine } from './OccurrenceLine.tsx';
import { PastOccurrences } from './PastOccurrences.tsx';
import { WithdrawEntryDialog } from './WithdrawEntryDialog.tsx';

import './DutiesTab.css';

type Open =
  | { readonly act: 'excuse'; readonly occurrence: Occurrence }
  | { readonly act: 'withdraw' | 'correct'; readonly entry: DailyEntry };

/** What this person owes and what is owed to him, what was missed, and everything that was entered. */
export function DutiesTab({ page }: { page: CasePage }) {
  const caseId = page.case.id;
  const duties = useCaseDutiesQuery(caseId);
  const [open, setOpen] = useState<Open>();
  if (duties.isPending) return <Loading lines={8} />;
  if (duties.isError) return <Failure error={duties.error} onRetry={() => void duties.refetch()} />;
  const { occurrences, entries, excuses, editable } = duties.data;
  const owed = occurrences
    .filter(({ status, dealtWith }) => status === 'expected' || (status === 'missed' && !dealtWith))
    .toReversed();
  const past = occurrences.filter((one) => !owed.includes(one));
  const close = () => setOpen(undefined);
  return (
    <div className="sheet duties">
      <section className="part" aria-labelledby="duties-open">
        <div className="part__head">
          <h2 id="duties-open">应到事项</h2>
          {editable && (
            <ButtonLink look="primary" small href={paths.newEntry(caseId, 'routineReport')} icon="plus">
              登记
            </ButtonLink>
          )}
        </div>
        {owed.length === 0 ? (
          <p className="faint">现在没有应到的事项。</p>
        ) : (
          <ul className="duties__list">
            {owed.map((one) => (
              <OccurrenceLine
                key={one.key}
                caseId={caseId}
                occurrence={one}
                editable={editable}
                onExcuse={() => setOpen({ act: 'excuse', occurrence: one })}
              />
            ))}
          </ul>
        )}
      </section>
      <PastOccurrences occurrences={past} excuses={excuses} />
      <section className="part" aria-labelledby="duties-entries">
        <div className="part__head">
          <h2 id="duties-entries">日常记录</h2>
          <span className="faint">{entries.length} 条</span>
        </div>
        {entries.length === 0 ? (
          <Empty title="还没有日常记录">报告、联络、走访登记以后，按日期排在这里。</Empty>
        ) : (
          <ul className="duties__list">
            {entries.map((entry) => (
              <EntryLine
                key={entry.id}
                entry={entry}
                onWithdraw={editable ? () => setOpen({ act: 'withdraw', entry }) : undefined}
                onCorrect={editable ? () => setOpen({ act: 'correct', entry }) : undefined}
              />
            ))}
          </ul>
        )}
      </section>
      {open?.act === 'excuse' && (
        <ExcuseDialog caseId={caseId} occurrence={open.occurrence} onClose={close} />
      )}
      {open?.act === 'withdraw' && <WithdrawEntryDialog caseId={caseId} entry={open.entry} onClose={close} />}
      {open?.act === 'correct' && <CorrectEntryDialog page={page} entry={open.entry} onClose={close} />}
    </div>
  );
}
