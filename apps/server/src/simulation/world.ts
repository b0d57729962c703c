import type { Day, Moment, Office } from '@guitu/law';
import { momentFromEpoch, startOfDay } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { visitorFor } from '../demonstration/accounts.ts';
import { atMoment } from '../demonstration/stage.ts';
import type { Services } from '../services.ts';
import { chanceFor } from './chances.ts';
import type { Chance } from './chances.ts';
import type { Hours } from './hours.ts';
import type { Person } from './people.ts';
import type { Staff } from './staff.ts';
import type { Tally } from './tally.ts';

/** Everything a simulated day needs. The clock is no part of it: each command is given its own moment. */
export interface World {
  readonly services: Services;
  readonly seed: number;
  readonly staff: Staff;
  readonly tally: Tally;
  readonly hours: Hours;
  /** How often things happen, in percent of what is usual. */
  readonly pace: number;
  /** It was cut off before: what was told already is not told again. */
  readonly resumes: boolean;
}

export function chanceIn(world: World, ...words: readonly (string | number)[]): Chance {
  return chanceFor(world.seed, ...words);
}

/** That minute of the day in China. */
export function minuteOf(today: Day, minute: number): Moment {
  return momentFromEpoch(Date.parse(startOfDay(today)) + minute * 60_000);
}

/** The services as they are at a moment. */
export function servicesAt(world: Pick<World, 'services'>, moment: Moment): Services {
  return atMoment(world.services, moment);
}

/** Somebody of the body of that kind that answers for the person: the one who decides where the step wants him. */
export function visitorAt(
  world: World,
  kind: Office,
  place: number,
  options: { readonly decides?: boolean; readonly now: Moment },
): Visitor {
  const staff = world.staff.at(kind, place);
  const player = options.decides === true ? staff.at(-1) : staff[0];
  if (player === undefined) throw new Error(`nobody works in the ${kind} of ${place}`);
  return visitorFor(player, options.now);
}

/** Where a person's case is, for the office that acts. */
export function placeFor(person: Person, kind: Office): number {
  return kind === 'judicialOffice' ? person.office : person.county;
}
