import { addDays, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';
import { offices } from './bodies.ts';

/** People of the registers of each office whose term leaves room for a story and who are forbidden nothing, in a steady order. */
export async function findPeople(services: Services, now: Moment): Promise<Map<number, string[]>> {
  const today = dayOf(now);
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select(['id', 'holder_code'])
      .where('holder_code', 'in', Object.values(offices))
      .where('external_key', 'is not', null)
      .where('term_begins', '<=', addDays(today, -60))
      .where('term_ends', '>=', addDays(today, 40))
      .where('minor_at_crime', '=', false)
      .where('measure', '<>', 'outsidePrison')
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('prohibition')
              .select('prohibition.id')
              .whereRef('prohibition.case_id', '=', 'supervision_case.id'),
          ),
        ),
      )
      .orderBy('external_key')
      .execute(),
  );
  const people = new Map<number, string[]>();
  for (const { id, holder_code: office } of rows) people.set(office, [...(people.get(office) ?? []), id]);
  return people;
}
