import type { Day } from '@guitu/law';
import { newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { PutShift } from '../contract/roster.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { runOfficeCommand } from './office-command.ts';

/** Who is on duty on a day (值班): the whole of the day is put in place of what stood there. */
export async function putShift(
  services: Services,
  visitor: Visitor,
  day: string,
  request: PutShift,
): Promise<void> {
  const { idempotencyKey, people } = request;
  const { regionCode } = visitor.body;
  await runOfficeCommand(
    services,
    visitor,
    { command: 'shift.put', idempotencyKey, body: { day, people } },
    async (transaction, change) => {
      await transaction
        .deleteFrom('duty_shift')
        .where('holder_code', '=', regionCode)
        .where('day', '=', day)
        .execute();
      if (people.length === 0) return null;
      await transaction
        .insertInto('duty_shift')
        .values(
          people.map(({ name, phone }) => ({
            id: newId(),
            day,
            name,
            phone: phone === undefined || phone === '' ? null : phone,
            entered_by: visitor.account.name,
            entered_at: change.at,
            holder_code: change.holderCode,
            ...stamp(change),
          })),
        )
        .execute();
      return null;
    },
  );
}

/** Who is on duty at a place between two days. */
export async function loadShifts(transaction: Transaction, placeCode: number, from: Day, until: Day) {
  const rows = await transaction
    .selectFrom('duty_shift')
    .select(['day', 'name', 'phone'])
    .where('holder_code', '=', placeCode)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .orderBy('name')
    .execute();
  return rows.map(({ day, name, phone }) => ({ day, name, phone }));
}
