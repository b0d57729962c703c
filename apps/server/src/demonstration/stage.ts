import { addDays, dayOf, momentFromEpoch, startOfDay } from '@guitu/law';
import type { FormValues, Moment } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { ActRequest } from '../contract/commands.ts';
import type { Services } from '../services.ts';

/** When something in a story happens: days from today (negative: before) and the hour in China. */
export type When = readonly [days: number, hour: number];

/** Everything of the services, with another clock. */
export function atMoment(services: Services, moment: Moment): Services {
  const now = () => moment;
  return { ...services, now, record: { ...services.record, now } };
}

const HOUR = 3_600_000;
const BETWEEN_SCENES = 300_000;

/** The hour of that day; what would still lie ahead is moved to shortly before now, in the order of the scenes. */
export function momentOf([days, hour]: When, now: Moment, scenesLeft: number): Moment {
  return momentFromEpoch(
    Math.min(Date.parse(hourOf([days, hour], now)), Date.parse(now) - scenesLeft * BETWEEN_SCENES),
  );
}

/** The hour of that day, ahead of now or not. */
export function hourOf([days, hour]: When, now: Moment): Moment {
  return momentFromEpoch(Date.parse(startOfDay(addDays(dayOf(now), days))) + hour * HOUR);
}

/** Form values as requests carry them: without what was left open. */
export function writable(values: FormValues): NonNullable<ActRequest['values']> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as NonNullable<
    ActRequest['values']
  >;
}

export function revisionOf(services: Services, matterId: string): Promise<number> {
  return read(services.record, systemAccess(), async (transaction) => {
    const row = await transaction
      .selectFrom('matter')
      .select('revision')
      .where('id', '=', matterId)
      .executeTakeFirstOrThrow();
    return row.revision;
  });
}
