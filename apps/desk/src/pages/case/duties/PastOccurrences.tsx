import type { CaseDuties } from '../../../api/types.ts';
import { Mark } from '../../../kit/Mark.tsx';

interface PastOccurrencesProps {
  occurrences: CaseDuties['occurrences'];
  excuses: CaseDuties['excuses'];
}

const states = {
  done: { tone: 'done', words: '已做' },
  late: { tone: 'near', words: '补做' },
  excused: { tone: 'calm', words: '免除' },
  missed: { tone: 'near', words: '没有按时，已处理' },
} as const;

/** What is settled, by duty: folded, because what is open is asked for more often. */
export function PastOccurrences({ occurrences, excuses }: PastOccurrencesProps) {
  if (occurrences.length === 0) return null;
  const reasonOf = (key: string) => excuses.find(({ occurrence }) => occurrence === key);
  return (
    <details className="part duties__past">
      <summary>
        已经完成、免除和处理的 <b>{occurrences.length}</b>
      </summary>
      <ul className="duties__list">
        {occurrences.map((one) => {
          const state = states[one.late ? 'late' : one.status === 'expected' ? 'done' : one.status];
          const excuse = reasonOf(one.key);
          return (
            <li key={one.key} className="duties__line">
              <strong>{one.title}</strong>
              <span className="duties__days">
                {one.from === one.until ? one.from : `${one.from} 至 ${one.until}`}
              </span>
              <span className="duties__state">
                <Mark tone={state.tone}>{state.words}</Mark>
              </span>
              <span className="faint">
                {excuse === undefined ? one.reason : `${excuse.reason}（${excuse.enteredBy}，${excuse.on}）`}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
