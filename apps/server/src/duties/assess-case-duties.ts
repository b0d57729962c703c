import type { CaseFacts, DutyAssessment, Moment } from '@guitu/law';
import { assessDuties, dayOf, holderOn } from '@guitu/law';

import type { JudgedFile } from '../command/case-file.ts';
import { contextOf } from '../command/case-file.ts';
import type { Services } from '../services.ts';

/** What a case owes from day to day; each period by what was set on its first day, where the case was held then. */
export function assessCaseDuties(
  services: Pick<Services, 'calendar'>,
  file: JudgedFile,
  facts: CaseFacts,
  now: Moment,
): DutyAssessment {
  const context = contextOf(services, file, now, dayOf(now));
  return assessDuties(facts, context, (on) => file.parameters.at(holderOn(facts, on).officeCode, on));
}
