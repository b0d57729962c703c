import type { Day } from '@guitu/law';
import { addDays, chinaCalendar, workdayFrom, day } from '@guitu/law';

import { writable } from '../../demonstration/stage.ts';
import { enterRound } from '../../duties/round.ts';
import { inLanes } from '../lanes.ts';
import type { Person } from '../people.ts';
import { isAdult } from '../story.ts';
import { count, countRefusals } from '../tally.ts';
import { chanceIn, minuteOf, servicesAt, visitorAt } from '../world.ts';
import type { World } from '../world.ts';

const topics = [
  '社区矫正法和请假规定',
  '民法典里的邻里关系',
  '森林防火和野生动物保护',
  '反电信诈骗',
] as const;

/** Once a month each office holds a class for its people, and some weeks later clears the village road with those who want to. */
export async function holdClasses(world: World, people: readonly Person[], today: Day): Promise<void> {
  const byOffice = new Map<number, Person[]>();
  for (const person of people) {
    if (person.status !== 'serving') continue;
    byOffice.set(person.office, [...(byOffice.get(person.office) ?? []), person]);
  }
  await inLanes([...byOffice], async ([office, all]) => {
    const chance = chanceIn(world, 'class', office, today.slice(0, 7));
    const first = dayInMonth(today, chance.between(6, 14));
    const second = dayInMonth(today, chance.between(18, 25));
    // Minors are taught apart from adults.
    const adults = all.filter((person) => isAdult(person, today) && person.measure !== 'outsidePrison');
    const there = adults.filter((person) => chanceIn(world, 'comes', person.key, today).percent(90));
    if (today === first) {
      await round(world, office, there, today, 'education', {
        manner: 'collective',
        topic: `${chance.pick(topics)}（演示）`,
        fitted: ['stage', 'traits'],
        minutes: 120,
        provider: '司法所、演示律师事务所',
      });
    }
    if (today === second) {
      await round(world, office, there, today, 'publicService', {
        activity: '清理村道（演示）',
        suited: true,
        minutes: 150,
        organiser: '演示村委会',
      });
    }
  });
}

function dayInMonth(today: Day, number: number): Day {
  return workdayFrom(chinaCalendar, addDays(day(`${today.slice(0, 7)}-01`), number - 1)).day;
}

async function round(
  world: World,
  office: number,
  people: readonly Person[],
  today: Day,
  kind: 'education' | 'publicService',
  values: object,
): Promise<void> {
  if (people.length === 0) return;
  // After everything else of the day of each of them.
  const late = people.map(({ caseId }) => world.hours.notBefore(caseId, today, 17 * 60 + 10));
  const now = minuteOf(today, Math.max(...late));
  const visitor = visitorAt(world, 'judicialOffice', office, { now });
  const { rows } = await enterRound(servicesAt(world, now), visitor, {
    kind,
    happenedAt: minuteOf(today, 14 * 60 + 30),
    values: writable(values as never),
    people: people.map(({ caseId }) => ({ caseId, values: {} })),
    idempotencyKey: `simulation:${world.seed}:${kind}:${office}:${today}`,
  });
  for (const { refusals } of rows) {
    if (refusals.length === 0) count(world.tally.commands, `round.${kind}`);
    else countRefusals(world.tally, `round.${kind}`, refusals as never);
  }
}
