import type { EntryKind } from '@guitu/law';
import { addDays, day, startOfDay } from '@guitu/law';
import { json, newId, sealValues, stamp, systemAccess, write } from '@guitu/record';

import { sensitiveFields } from '../duties/entry-values.ts';
import type { TestServer } from '../testing/test-server.ts';
import { order, places } from '../testing/test-world.ts';

const kinds: readonly EntryKind[] = ['routineReport', 'contact', 'visit', 'education'];
const note = '演示：人在家里，情况平稳，按时参加，没有变化，'.repeat(4);

/** Daily entries of so many years, four a week, the last on the day before `until`: written in one change, as an import would. */
export async function enterYears(
  server: TestServer,
  caseId: string,
  years: number,
  until: string,
): Promise<number> {
  const { record } = server.services;
  const weeks = years * 52;
  const change = { ...order('test.entries', caseId, places.townshipA), caseId };
  await write(record, systemAccess('测试'), change, async (transaction, done) => {
    const { key_id: keyId } = await transaction
      .selectFrom('supervision_case')
      .select('key_id')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    for (let week = 0; week < weeks; week += 1) {
      const rows = [];
      for (const [index, kind] of kinds.entries()) {
        const on = addDays(day(until), -1 - week * 7 - index);
        const body = await sealValues(record, transaction, { note }, sensitiveFields(kind), keyId);
        rows.push({
          id: newId(),
          case_id: caseId,
          kind,
          happened_at: startOfDay(on),
          recorded_at: done.at,
          body: json(body),
          counts: true,
          also: [],
          entered_by: '演示·经办',
          holder_code: places.townshipA,
          ...stamp(done),
        });
      }
      await transaction.insertInto('daily_entry').values(rows).execute();
    }
    return null;
  });
  return weeks * kinds.length;
}
