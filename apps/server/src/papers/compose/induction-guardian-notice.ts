import { dayOf, findTaken, isDay, isMoment } from '@guitu/law';
import { guardianDuties } from '@guitu/papers';
import type { GuardianNoticeData } from '@guitu/papers';

import type { PaperSource } from './source.ts';
import { signatureOf, valueIn } from './taken-step.ts';

/** 监护人到场通知书, with stub. */
export function composeGuardianNotice(source: PaperSource): GuardianNoticeData {
  const taken = findTaken(source.state, 'notifyGuardian');
  if (taken === undefined) throw new Error('a notice to the guardian was ordered without its step');
  const { heldAt, notifiedOn } = taken.values;
  const guardian = valueIn(source, 'notifyGuardian', 'guardian');
  const { name } = signatureOf(source, taken);
  return {
    ...source.head,
    person: source.person,
    guardian,
    notifiedOn: isDay(notifiedOn) ? notifiedOn : dayOf(taken.event.happenedAt),
    heldAt: isMoment(heldAt) ? heldAt : null,
    place: valueIn(source, 'notifyGuardian', 'place'),
    guardianDuties,
    contact: source.contact,
    stub: { to: guardian, preparedBy: name, approvedBy: name, issuedOn: source.head.issuedOn },
  };
}
