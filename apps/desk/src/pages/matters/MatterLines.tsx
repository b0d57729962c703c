import { Link } from 'wouter';

import type { MatterRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { outcomeWords, statusTone } from '../../matter/statusTone.ts';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { DueTime } from '../today/DueTime.tsx';

import './Matters.css';

/** Matters of one person, newest first: what, where it stands, by when. */
export function MatterLines({ matters }: { matters: readonly MatterRow[] }) {
  const { today } = useNow();
  return (
    <ul className="matter-lines">
      {matters.map((matter) => (
        <li key={matter.id}>
          <span>
            <Link href={paths.matter(matter.id)}>{matter.summary}</Link>
            <small>
              {momentWords(matter.openedAt, today)}开始
              {matter.waiting && `，等${matter.waiting.officeName}办“${matter.waiting.title}”`}
            </small>
          </span>
          <span>
            <Tag tone={statusTone(matter.status)}>{matter.statusText}</Tag> {outcomeWords(matter)}
          </span>
          <span>{matter.waiting?.due && <DueTime dueAt={matter.waiting.due} />}</span>
        </li>
      ))}
    </ul>
  );
}
