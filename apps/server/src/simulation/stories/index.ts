import type { Story } from '../story.ts';
import { commutationStory } from './commutation.ts';
import { arrestStory, recallStory } from './custody.ts';
import { dischargeStory } from './discharge.ts';
import { duplicateStory } from './duplicates.ts';
import { deathStory } from './ending.ts';
import { evaluationStory } from './evaluation.ts';
import { fromPrisonStory } from './from-prison.ts';
import { monitoringStory, revocationStory } from './grave.ts';
import { handOverStory } from './handover.ts';
import { complaintStory, referralStory } from './help.ts';
import { registersStory, rosterStory } from './house.ts';
import { investigationStory } from './investigation.ts';
import { leaveStory } from './leave.ts';
import { levelStory } from './level.ts';
import { lostStory } from './lost.ts';
import { minorStory } from './minors.ts';
import { mistakeStory } from './mistakes.ts';
import { newcomerStory } from './newcomer.ts';
import { contestedGradeStory, contestedSanctionStory } from './objections.ts';
import { paperFirstStory } from './paper-first.ts';
import { contactPermissionStory, placePermissionStory, recurringTravelStory } from './permissions.ts';
import { praiseStory } from './praise.ts';
import { quarterStory } from './quarter.ts';
import { relocationStory } from './relocation.ts';
import { supervisionStory } from './supervision.ts';
import { violationStory } from './violation.ts';

/** Every kind of life that is simulated; what falls due comes first. */
export const everyStory: readonly Story[] = [
  rosterStory,
  registersStory,
  handOverStory,
  newcomerStory,
  fromPrisonStory,
  duplicateStory,
  investigationStory,
  dischargeStory,
  minorStory,
  quarterStory,
  evaluationStory,
  leaveStory,
  violationStory,
  praiseStory,
  lostStory,
  contactPermissionStory,
  placePermissionStory,
  recurringTravelStory,
  relocationStory,
  referralStory,
  complaintStory,
  paperFirstStory,
  supervisionStory,
  levelStory,
  monitoringStory,
  revocationStory,
  deathStory,
  commutationStory,
  arrestStory,
  recallStory,
  contestedSanctionStory,
  contestedGradeStory,
  mistakeStory,
];
