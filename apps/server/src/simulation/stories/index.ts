import type { Story } from '../story.ts';
import { dischargeStory } from './discharge.ts';
import { deathStory } from './ending.ts';
import { evaluationStory } from './evaluation.ts';
import { monitoringStory, revocationStory } from './grave.ts';
import { complaintStory, referralStory } from './help.ts';
import { registersStory, rosterStory } from './house.ts';
import { investigationStory } from './investigation.ts';
import { leaveStory } from './leave.ts';
import { levelStory } from './level.ts';
import { lostStory } from './lost.ts';
import { minorStory } from './minors.ts';
import { newcomerStory } from './newcomer.ts';
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
  newcomerStory,
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
];
