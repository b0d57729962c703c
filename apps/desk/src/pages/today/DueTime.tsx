import { useNow } from '../../session/useNow.ts';
import { dayWords, dueDay, fullDay } from '../../words/days.ts';
import { DueMark } from './DueMark.tsx';

import './DueTime.css';

/** Remaining time and the date itself, one under the other. */
export function DueTime({ dueAt }: { dueAt: string }) {
  const { today } = useNow();
  const due = dueDay(dueAt);
  return (
    <time className="due-time" dateTime={dueAt}>
      <DueMark dueAt={dueAt} />
      <small title={dayWords(due.day, today)}>
        {fullDay(due.day)}
        {due.clock !== '24:00' && ` ${due.clock}`}
      </small>
    </time>
  );
}
