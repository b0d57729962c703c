import { Link } from 'wouter';

import type { DayEntry, Today } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dayWithDate, longDay } from '../../words/days.ts';

/** The day beside the list: who comes back, who leaves, whose term ends. */
export function DayBoard({ day, today }: { day: Today['day']; today: string }) {
  return (
    <aside className="board sheet" aria-label="这几天">
      <div className="board__head">
        <h2>这几天</h2>
        <span className="faint">{longDay(today)}</span>
      </div>
      <Entries title="返回" none="近日没有人该返回" entries={day.returning} />
      <Entries title="出发" none="近日没有人出发" entries={day.leaving} />
      <Entries title="期满" none="近日没有人期满" entries={day.ending} />
    </aside>
  );
}

function Entries({ title, none, entries }: { title: string; none: string; entries: readonly DayEntry[] }) {
  const { today } = useNow();
  return (
    <section>
      <h3>
        {title} {entries.length > 0 && <b>{entries.length}</b>}
      </h3>
      {entries.length === 0 && <p className="board__none">{none}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.caseId} ${entry.on}`}>
            <Link href={entry.matterId === null ? paths.case(entry.caseId) : paths.matter(entry.matterId)}>
              {entry.name}
              <time dateTime={entry.on}>{dayWithDate(entry.on, today)}</time>
              <small>{entry.text}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
