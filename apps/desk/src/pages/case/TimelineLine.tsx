import { dayOf, moment } from '@guitu/law';
import { Link } from 'wouter';

import type { TimelineEntry } from '../../api/types.ts';
import { Shape } from '../../kit/Shape.tsx';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, riverDay } from '../../words/days.ts';

/** One entry: when it happened, what, and the trace it left: who entered it, when, under which change. */
export function TimelineLine({ caseId, entry }: { caseId: string; entry: TimelineEntry }) {
  const { today } = useNow();
  const day = entry.happenedOn ?? dayOf(moment(entry.at));
  const { words, note } = riverDay(day, today);
  const href =
    entry.paperId !== null
      ? paths.paper(entry.paperId)
      : entry.matterId !== null
        ? paths.matter(entry.matterId)
        : entry.kind === 'entry'
          ? paths.caseDuties(caseId)
          : undefined;
  return (
    <li className="river__entry">
      <time className="river__day" dateTime={day}>
        {words}
        <small>{note}</small>
      </time>
      <span className={entry.irregular ? 'river__dot river__dot--irregular' : 'river__dot'}>
        <Shape tone={entry.irregular ? 'near' : entry.kind === 'event' ? 'now' : 'calm'} />
      </span>
      <div>
        <strong>{href === undefined ? entry.title : <Link href={href}>{entry.title}</Link>}</strong>{' '}
        {entry.irregular && <Tag tone="near">有不合规之处</Tag>} {entry.mode === 'record' && <Tag>补录</Tag>}
        {entry.text !== '' && <p>{entry.text}</p>}
        <div className="river__trace">
          <span>
            {entry.who}
            {entry.body !== '' && ` · ${entry.body}`}
          </span>
          <span>记于 {fullMoment(entry.at)}</span>
          <span title={`留痕编号 ${entry.changeId}`}>留痕 {entry.changeId.slice(-8)}</span>
        </div>
      </div>
    </li>
  );
}
