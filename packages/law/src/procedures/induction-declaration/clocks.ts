import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { findGuardianNotice } from './form.ts';

/** The guardian was asked to come at a time: the house holds to it. The law itself sets no day for the declaration. */
export function appointmentClock(standing: Standing): Clock | undefined {
  const told = findTaken(standing.state, 'notifyGuardian');
  const heldAt = findGuardianNotice(standing.state)?.heldAt;
  if (told === undefined || heldAt === undefined) return undefined;
  const declared = findTaken(standing.state, 'declare');
  return {
    name: 'declare',
    title: '按通知监护人的时间宣告',
    kind: 'internal',
    startedAt: told.event.recordedAt,
    dueAt: heldAt,
    ...(declared === undefined ? {} : { stoppedAt: declared.event.recordedAt }),
  };
}
