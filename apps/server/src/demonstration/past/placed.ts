import { addDays, chinaCalendar } from '@guitu/law';
import type { Day } from '@guitu/law';

import { commutationStory } from '../../simulation/stories/commutation.ts';
import { arrestStory, recallStory } from '../../simulation/stories/custody.ts';
import { dischargeStory } from '../../simulation/stories/discharge.ts';
import { duplicateStory } from '../../simulation/stories/duplicates.ts';
import { deathStory } from '../../simulation/stories/ending.ts';
import { evaluationStory } from '../../simulation/stories/evaluation.ts';
import { fromPrisonStory } from '../../simulation/stories/from-prison.ts';
import { monitoringStory, revocationStory } from '../../simulation/stories/grave.ts';
import { handOverStory } from '../../simulation/stories/handover.ts';
import { complaintStory, referralStory } from '../../simulation/stories/help.ts';
import { registersStory, rosterStory } from '../../simulation/stories/house.ts';
import { householdStory } from '../../simulation/stories/household.ts';
import {
  assignedStory,
  entrustedStory,
  investigationIn,
  investigationStory,
} from '../../simulation/stories/investigation.ts';
import { levelStory } from '../../simulation/stories/level.ts';
import { minorStory } from '../../simulation/stories/minors.ts';
import { mistakeStory } from '../../simulation/stories/mistakes.ts';
import { contestedGradeStory, contestedSanctionStory } from '../../simulation/stories/objections.ts';
import { paperFirstStory } from '../../simulation/stories/paper-first.ts';
import {
  contactPermissionStory,
  placePermissionStory,
  recurringTravelStory,
} from '../../simulation/stories/permissions.ts';
import { praisedStory, praiseStory } from '../../simulation/stories/praise.ts';
import { quarterStory } from '../../simulation/stories/quarter.ts';
import { printedRootsStory, rootsStory } from '../../simulation/stories/roots.ts';
import { repliedStory, supervisionStory } from '../../simulation/stories/supervision.ts';
import { violationStory } from '../../simulation/stories/violation.ts';
import type { Story } from '../../simulation/story.ts';
import type { Placed } from '../../simulation/telling.ts';
import { counties, offices } from '../bodies.ts';

/** What falls due in the past of the demonstration, besides the stories that are placed. Leaves are told elsewhere. */
export const dueStories: readonly Story[] = [
  rosterStory,
  registersStory,
  dischargeStory,
  minorStory,
  quarterStory,
  evaluationStory,
  householdStory,
];

/** The same where it has accounts that show it. */
function inCounty(story: Story, county: number): Story {
  return { ...story, fits: (place, today) => place.county === county && story.fits(place, today) };
}

/** Which stories begin how many days before today: so that every page has something that is over and something that goes on. */
const calendar: readonly (readonly [story: Story, ...days: readonly number[]])[] = [
  [violationStory, 34, 7, 2],
  [contestedSanctionStory, 24],
  [contestedGradeStory, 21],
  [praiseStory, 30, 3],
  [supervisionStory, 24, 4],
  [investigationIn(counties.shangriLa), 26],
  [investigationStory, 11, 2],
  [monitoringStory, 30],
  [arrestStory, 30],
  [revocationStory, 6],
  [recallStory, 28],
  [commutationStory, 33],
  [mistakeStory, 19],
  [inCounty(fromPrisonStory, counties.shangriLa), 16],
  [inCounty(duplicateStory, counties.shangriLa), 12],
  [inCounty(handOverStory, counties.shangriLa), 24],
  [contactPermissionStory, 18],
  [placePermissionStory, 16],
  [recurringTravelStory, 35],
  [referralStory, 31, 5],
  [complaintStory, 12],
  [levelStory, 2],
  [paperFirstStory, 15],
  [deathStory, 38],
  [repliedStory(counties.shangriLa), 7],
  [rootsStory, 28, 9],
  [printedRootsStory, 2],
  ...Object.values(offices).map((office) => [praisedStory(office), 6] as const),
  ...Object.values(offices).map((office) => [assignedStory(office), 4] as const),
  ...Object.values(counties).map((county) => [entrustedStory(county), 1] as const),
];

export function placedStories(today: Day): readonly Placed[] {
  return calendar.flatMap(([story, ...days]) =>
    days.map((before) => ({ story, on: workdayUntil(addDays(today, -before)) })),
  );
}

/** That day, or the last one before it on which offices work: after a holiday nothing of it is missing. */
function workdayUntil(on: Day): Day {
  return chinaCalendar.isWorkday(on) ? on : workdayUntil(addDays(on, -1));
}
