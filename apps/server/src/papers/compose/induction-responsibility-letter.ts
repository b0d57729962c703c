import { isDay } from '@guitu/law';
import { teamDuties, teamManner } from '@guitu/papers';
import type { ResponsibilityLetterData } from '@guitu/papers';

import { guardianOn } from './guardian.ts';
import { withoutFullStop } from './leave-window.ts';
import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';
import { namedPeople, teamMembers } from './team-members.ts';

/** 社区矫正小组责任书: for the team as it was set up, or as it was last changed. */
export function composeResponsibilityLetter(source: PaperSource): ResponsibilityLetterData {
  const step = source.state.taken.findLast((one) => one.step === 'form' || one.step === 'change');
  if (step === undefined) throw new Error('a responsibility letter was ordered without a team');
  const { from, members, duties, reason } = step.values;
  const day = isDay(from) ? from : signatureOf(source, step).on;
  const guardian = guardianOn(source.facts, day);
  return {
    ...source.head,
    person: source.person,
    from: day,
    members: teamMembers(namedPeople(members)),
    duties: teamDuties,
    manner: teamManner(guardian !== null || source.order.data['minor'] === true),
    division: typeof duties === 'string' ? duties : '',
    changeReason: typeof reason === 'string' ? withoutFullStop(reason) : null,
    guardian,
  };
}
