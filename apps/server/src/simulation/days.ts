import { addDays, chinaCalendar } from '@guitu/law';
import type { Day, Moment } from '@guitu/law';
import { sealOnce, signDailyRoot } from '@guitu/record';

import { counties } from '../demonstration/bodies.ts';
import { sweep } from '../jobs/sweep.ts';
import { makeMessages } from '../messages/make-messages.ts';
import { holdClasses } from './daily/classes.ts';
import { doDuties } from './daily/duties.ts';
import { readMessages } from './daily/messages.ts';
import { findPeople, placeAsSubject } from './people.ts';
import type { Person } from './people.ts';
import type { Story } from './story.ts';
import { Telling } from './telling.ts';
import type { Placed, Remember } from './telling.ts';
import { minuteOf, servicesAt } from './world.ts';
import type { World } from './world.ts';

export interface Span {
  readonly from: Day;
  /** The last simulated day. */
  readonly until: Day;
}

export interface LifeOptions {
  /** Who takes part; everybody unless said otherwise. */
  readonly who?: (person: Person) => boolean;
  /** Of those, whom stories befall. */
  readonly befalls?: (person: Person) => boolean;
  readonly places?: readonly number[];
  readonly placed?: readonly Placed[];
  readonly remember?: Remember;
  /** What others tell of the day, before anything else is done: the cases of which they told. */
  readonly tellsToo?: (today: Day) => Promise<readonly string[]>;
  /** Whether roots are signed each day. */
  readonly roots?: boolean;
  readonly told?: (today: Day) => void;
}

/** What others tell happens before. */
const eveningFrom = 17 * 60 + 30;

const everybody = () => true;

/**
 * Lives through the days: at night the sweep looks at what has become due; in the morning what was told before is read and the digests are
 * made, then whatever is due is done by whoever's desk it lies on, then what life brings; in the evening the chain is sealed. Days without
 * office hours have a night and nothing else.
 */
export async function liveThrough(
  world: World,
  stories: readonly Story[],
  { from, until }: Span,
  options: LifeOptions = {},
): Promise<Moment> {
  const { who = everybody, befalls = everybody } = options;
  const telling = new Telling(world, stories, options.placed, options.remember);
  const places = (options.places ?? Object.values(counties)).map(placeAsSubject);
  for (let today = from; today <= until; today = addDays(today, 1)) {
    await sweep(servicesAt(world, minuteOf(today, 10)));
    for (const caseId of (await options.tellsToo?.(today)) ?? [])
      world.hours.note(caseId, today, eveningFrom);
    if (chinaCalendar.isWorkday(today)) {
      await readMessages(world, today);
      await makeMessages(servicesAt(world, minuteOf(today, 8 * 60 + 35)), { wecom: false });
      const people = (await findPeople(world.services)).filter(who);
      await telling.day([...places, ...people.filter(befalls)], today);
      // Some have gone elsewhere or ended since the morning.
      const still = (await findPeople(world.services)).filter(who);
      await doDuties(world, still, today);
      await holdClasses(world, still, today);
    }
    const evening = servicesAt(world, minuteOf(today, 22 * 60));
    while ((await sealOnce(evening.record)).sealed > 0);
    if (options.roots !== false) await signDailyRoot(evening.record, addDays(today, -1));
    options.told?.(today);
  }
  return minuteOf(until, 22 * 60);
}
