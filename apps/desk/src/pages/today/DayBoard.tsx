import { Link } from 'wouter';

import type { DayEntry, Today } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dayWithDate, longDay } from '../../words/days.ts';

/** As many of one sort as the board shows; the rest is counted. */
const shown = 8;

interface DayBoardProps {
  day: Today['day'];
  today: string;
  /** Whether reports and visits are this body's own work. */
  worksDays: boolean;
}

/** The day beside the list: who comes, whom to visit, who comes back, who leaves, whose term ends. */
export function DayBoard({ day, today, worksDays }: DayBoardProps) {
  return (
    <aside className="board sheet" aria-label="这几天">
      <div className="board__head">
        <h2>这几天</h2>
        <span className="faint">{longDay(today)}</span>
      </div>
      {day.onDuty.length > 0 && (
        <section>
          <h3>值班</h3>
          <ul className="board__duty">
            {day.onDuty.map(({ name, phone }) => (
              <li key={`${name} ${phone}`}>
                {name} {phone && <a href={`tel:${phone}`}>{phone}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {worksDays && (
        <>
          <Entries title="来报告" none="三日内没有人该来报告" entries={day.reporting} duties />
          <Entries title="要走访" none="这一周没有要走访的" entries={day.visiting} duties />
        </>
      )}
      <Entries title="返回" none="近日没有人该返回" entries={day.returning} />
      <Entries title="出发" none="近日没有人出发" entries={day.leaving} />
      <Entries title="期满" none="近日没有人期满" entries={day.ending} />
    </aside>
  );
}

interface EntriesProps {
  title: string;
  none: string;
  entries: readonly DayEntry[];
  duties?: boolean;
}

function Entries({ title, none, entries, duties = false }: EntriesProps) {
  const { today } = useNow();
  return (
    <section>
      <h3>
        {title} {entries.length > 0 && <b>{entries.length}</b>}
      </h3>
      {entries.length === 0 && <p className="board__none">{none}</p>}
      <ul>
        {entries.slice(0, shown).map((entry) => (
          <li key={`${entry.caseId} ${entry.on}`}>
            <Link href={hrefOf(entry, duties)}>
              {entry.name}
              <time dateTime={entry.on}>{dayWithDate(entry.on, today)}</time>
              <small>{entry.text}</small>
            </Link>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <p className="board__none">还有 {entries.length - shown} 人，在左边的事项里</p>
      )}
    </section>
  );
}

function hrefOf({ caseId, matterId }: DayEntry, duties: boolean): string {
  if (duties) return paths.caseDuties(caseId);
  return matterId === null ? paths.case(caseId) : paths.matter(matterId);
}
