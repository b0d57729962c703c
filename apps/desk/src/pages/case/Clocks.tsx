import { Link } from 'wouter';

import type { ClockRow } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dueDay, fullDay } from '../../words/days.ts';
import { remaining } from '../../words/remaining.ts';

import './Clocks.css';

/** The clocks that run. The house's own targets say that they are its own. */
export function Clocks({ clocks }: { clocks: readonly ClockRow[] }) {
  const { now, today } = useNow();
  const running = clocks.filter((clock) => clock.stoppedAt === null);
  if (running.length === 0) return null;
  return (
    <ul className="clocks" aria-label="正在计算的时限">
      {running.map((clock) => {
        const { words, tone } = remaining(clock.dueAt, now, today);
        const due = dueDay(clock.dueAt);
        return (
          <li key={`${clock.matterId} ${clock.name}`}>
            <Link href={paths.matter(clock.matterId)} className={`clock clock--${tone}`}>
              <span>{clock.title}</span>
              <Mark tone={tone}>{words}</Mark>
              <small>
                {fullDay(due.day)} {due.clock}
                {clock.kind === 'internal' ? ' · 内部时限' : clock.article && ` · ${clock.article}`}
              </small>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
