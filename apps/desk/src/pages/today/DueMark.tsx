import { Mark } from '../../kit/Mark.tsx';
import { useNow } from '../../session/useNow.ts';
import { remaining } from '../../words/remaining.ts';

/** How much time is left, in words, with colour and shape. */
export function DueMark({ dueAt }: { dueAt: string }) {
  const { now, today } = useNow();
  const { words, tone } = remaining(dueAt, now, today);
  return <Mark tone={tone}>{words}</Mark>;
}
