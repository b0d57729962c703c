import type { Day, DutyName, EntryKind } from '@guitu/law';
import { addDays, chinaCalendar, daysBetween, findDuty, workdayFrom } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { writable } from '../../demonstration/stage.ts';
import { enterEntry } from '../../duties/enter.ts';
import { excuseDuty } from '../../duties/excuse.ts';
import { correctEntry } from '../../duties/mend-entry.ts';
import { attempt } from '../attempt.ts';
import type { Chance } from '../chances.ts';
import { inLanes } from '../lanes.ts';
import type { Person } from '../people.ts';
import { chanceIn, minuteOf, placeFor, servicesAt, visitorAt } from '../world.ts';
import type { World } from '../world.ts';
import { entryValues } from './entry-words.ts';
import { forgetfulnessOf, negligenceOf } from './habits.ts';

interface Owed {
  readonly key: string;
  readonly duty: DutyName;
  readonly status: string;
  readonly from: Day;
  readonly planned: Day;
  readonly until: Day;
}

/** A working day of the desks: what is due is done and entered, but for what is forgotten; what was missed is dealt with. */
export async function doDuties(world: World, people: readonly Person[], today: Day): Promise<void> {
  const owed = await findOwed(world, today);
  const serving = people.filter(({ status, caseId }) => status === 'serving' && owed.has(caseId));
  await inLanes(serving, async (person) => {
    for (const one of owed.get(person.caseId) ?? []) await perhapsDo(world, person, one, today);
  });
}

async function findOwed(world: World, today: Day): Promise<ReadonlyMap<string, Owed[]>> {
  const rows = await read(world.services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('occurrence')
      .select(['case_id', 'key', 'duty', 'status', 'from_on', 'planned_on', 'until_on'])
      .where('from_on', '<=', today)
      .orderBy('key')
      .execute(),
  );
  const owed = new Map<string, Owed[]>();
  for (const row of rows) {
    const one: Owed = {
      key: row.key,
      duty: row.duty as DutyName,
      status: row.status,
      from: row.from_on as Day,
      planned: row.planned_on as Day,
      until: row.until_on as Day,
    };
    owed.set(row.case_id, [...(owed.get(row.case_id) ?? []), one]);
  }
  return owed;
}

async function perhapsDo(world: World, person: Person, owed: Owed, today: Day): Promise<void> {
  const chance = chanceIn(world, 'duty', person.key, owed.key);
  const { owedBy, kind } = findDuty(owed.duty);
  const share = owedBy === 'agency' ? negligenceOf(world, person.office) : forgetfulnessOf(world, person);
  const forgotten = chance.percent(share);
  const on = doneOn(owed, chance);
  if (owed.status === 'missed') {
    // Nobody leaves it standing for long; some leave it for two weeks.
    if (today < addDays(owed.until, chance.between(2, 14))) return;
    await dealWith(world, person, owed, today);
  } else if (owed.status === 'expected' && !forgotten && today >= on) {
    await enter(world, person, owed, kind, today);
  }
}

/**
 * A day on which offices work: for checks drawn by lot some days after the drawn one, for reports and visits the person's own day in the
 * period. Moved forward over days off where the period ends in them.
 */
function doneOn(owed: Owed, chance: Chance): Day {
  const length = daysBetween(owed.from, owed.until);
  const wished =
    findDuty(owed.duty).random === true
      ? addDays(owed.planned, chance.between(0, 2))
      : addDays(owed.from, chance.between(0, length));
  const later = workdayFrom(chinaCalendar, wished).day;
  if (later <= owed.until) return later;
  let earlier = wished <= owed.until ? wished : owed.until;
  while (earlier > owed.from && !chinaCalendar.isWorkday(earlier)) earlier = addDays(earlier, -1);
  return earlier;
}

async function enter(world: World, person: Person, owed: Owed, kind: EntryKind, today: Day): Promise<void> {
  const chance = chanceIn(world, 'entry', person.key, owed.key);
  const minute = chance.between(8 * 60 + 40, 17 * 60);
  const happenedAt = minuteOf(today, minute);
  const entering = world.hours.take(person.caseId, today, minute + chance.between(2, 30));
  const now = minuteOf(today, entering);
  const by = findDuty(owed.duty).office ?? 'judicialOffice';
  const visitor = visitorAt(world, by, placeFor(person, by), { now });
  const values = writable({ ...entryValues(kind, person, chance), ...reviewed(kind, today) });
  const idempotencyKey = `simulation:${world.seed}:entry:${person.key}:${owed.key}`;
  const request = { kind, happenedAt, values, occurrence: owed.key, idempotencyKey };
  const entered = await attempt(world, `entry.${kind}`, () =>
    enterEntry(servicesAt(world, now), visitor, person.caseId, request),
  );
  // Somebody typed something wrong and mends it some minutes later.
  if (entered === undefined || !chance.percent(1)) return;
  const later = minuteOf(today, world.hours.take(person.caseId, today, entering + 15));
  await attempt(world, 'entry.correct', () =>
    correctEntry(servicesAt(world, later), { ...visitor, expiresAt: later }, entered.value.entryId, {
      happenedAt: minuteOf(today, minute - 5),
      values,
      reason: '时间登记错了，已核对。（演示）',
      idempotencyKey: `${idempotencyKey}:mended`,
    }),
  );
}

function reviewed(kind: EntryKind, today: Day) {
  if (kind !== 'medicalReview') return {};
  return { hospital: '云南省演示医院', reviewedOn: today, condition: '病情与上次相同，继续治疗。（演示）' };
}

async function dealWith(world: World, person: Person, owed: Owed, today: Day): Promise<void> {
  const now = minuteOf(today, world.hours.take(person.caseId, today, 16 * 60 + 20));
  const visitor = visitorAt(world, 'judicialOffice', person.office, { now });
  const { title, owedBy } = findDuty(owed.duty);
  const reason =
    owedBy === 'agency'
      ? `当期${title}未能安排，已补做并说明。（演示）`
      : `本人忘记${title}，已谈话提醒并补报。（演示）`;
  await attempt(world, 'duty.excuse', () =>
    excuseDuty(servicesAt(world, now), visitor, person.caseId, {
      kind: 'dealtWith',
      duty: owed.duty,
      occurrence: owed.key,
      reason,
      idempotencyKey: `simulation:${world.seed}:dealt:${person.key}:${owed.key}`,
    }),
  );
}
