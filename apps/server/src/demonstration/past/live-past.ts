import { addDays, dayOf, daysBetween } from '@guitu/law';
import type { Day, Moment } from '@guitu/law';

import type { Services } from '../../services.ts';
import { liveThrough } from '../../simulation/days.ts';
import { hire } from '../../simulation/hire.ts';
import { Hours } from '../../simulation/hours.ts';
import { hireStaff } from '../../simulation/staff.ts';
import { newTally } from '../../simulation/tally.ts';
import type { Tally } from '../../simulation/tally.ts';
import { minuteOf, servicesAt } from '../../simulation/world.ts';
import type { World } from '../../simulation/world.ts';
import { offices, regionName } from '../bodies.ts';
import { findPeople } from '../find-people.ts';
import { home, once } from '../furnish.ts';
import { importEnding, importRegisters } from '../register.ts';
import type { RegisterPart } from '../register.ts';
import { castStories, tellScenes } from '../tell-stories.ts';
import { dueStories, placedStories } from './placed.ts';

const seed = 20_260;

/** Which of the registers' people belong to the offices that began some weeks before the others. */
export function pioneers(now: Moment, days: number): RegisterPart {
  const from = addDays(dayOf(now), -days);
  const names = new Set(Object.values(offices).map((code) => `${regionName(code)}司法所`));
  return {
    at: minuteOf(from, 8 * 60),
    keep: ({ receivedOn = '', office = '' }) => names.has(office) && receivedOn < from,
  };
}

/**
 * The weeks before today of the offices that have accounts: their people are imported on the first of those days, and lived with since.
 * Daily entries, classes, quarterly assessments, what befalls some of them, the house itself; the stories of the demonstration happen on
 * their days in between. Cut off, it goes on where it stopped.
 */
export async function livePast(
  services: Services,
  now: Moment,
  days: number,
  progress: (line: string) => void,
): Promise<Tally> {
  const part = pioneers(now, days);
  const from = dayOf(part.at);
  const opening = servicesAt({ services }, part.at);
  const { resumes } = await begin(opening);
  const staff = hireStaff();
  await hire(
    opening,
    staff.added.filter(({ body }) => body.kind !== 'judicialOffice' || isOfAnOffice(body.regionCode)),
  );
  await importRegisters(services, now, part);
  await importEnding(services, now, part);
  const cast = await once(services, 'cast', home, async () => {
    const found = await findPeople(services, now);
    return [...found].map(([office, caseIds]) => ({ office, caseIds: [...caseIds] }));
  });
  const people = new Map(cast.map(({ office, caseIds }) => [office, caseIds]));
  const running = castStories(people, now);
  const told = new Set([...running.map(({ telling }) => telling.caseId), people.get(offices.nixi)?.at(-1)]);
  const tally = newTally();
  const world: World = { services, seed, staff, tally, hours: new Hours(), pace: 100, resumes };
  const today = dayOf(now);
  await liveThrough(
    world,
    dueStories,
    { from, until: addDays(today, -1) },
    {
      who: ({ office }) => isOfAnOffice(office),
      befalls: ({ caseId }) => !told.has(caseId),
      placed: placedStories(today),
      remember: (key, chosen) => once(services, `placed:${key}`, home, async () => chosen),
      tellsToo: (day) => tellScenes(services, running, daysBetween(today, day)),
      told: (day) => progress(progressLine(day, today)),
    },
  );
  await tellScenes(services, running, 0);
  return tally;
}

/** Whether the office is one of those that have accounts. */
function isOfAnOffice(code: number): boolean {
  return (Object.values(offices) as number[]).includes(code);
}

function progressLine(day: Day, today: Day): string {
  return `正在准备演示数据：${day}，还有 ${daysBetween(day, today)} 天`;
}

/** Whether some of it was told before. */
async function begin(opening: Services): Promise<{ readonly resumes: boolean }> {
  let first = false;
  await once(opening, 'past', home, async () => {
    first = true;
    return null;
  });
  return { resumes: !first };
}
