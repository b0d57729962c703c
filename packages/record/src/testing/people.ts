import type { Access } from '../change/access.ts';
import { systemAccess } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { takeOn } from '../change/take-on.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import { createCaseKey } from '../sensitive/case-key.ts';

/** Two counties of the demonstration prefecture, and the prefecture. */
export const countyA = 533_401_000_000;
export const countyB = 533_422_000_000;
export const prefecture = 533_400_000_000;

/** Access of somebody in a body that covers a region. */
export function accessOf(low: number, changes: Partial<Access> = {}): Access {
  const width = low % 100_000_000 === 0 ? 99_999_999 : low % 1_000_000 === 0 ? 999_999 : 999;
  const tail = String(low);
  return {
    role: 'agency',
    low,
    high: low + width,
    accountId: `00000000-0000-4000-8000-${tail}`,
    accountName: '示例经办人',
    bodyId: `00000000-0000-4000-9000-${tail}`,
    bodyName: `示例机构${tail.slice(2, 6)}`,
    ...changes,
  };
}

/** Writes one serving case with its person and returns both ids. */
export async function insertTestCase(
  record: Record,
  access: Access,
  changes: {
    name?: string;
    holderCode?: number;
    idNumberIndex?: Buffer;
    status?: string;
    termBegins?: string;
  } = {},
): Promise<{ caseId: string; personId: string }> {
  const caseId = newId();
  const personId = newId();
  const name = changes.name ?? '示例甲';
  const holderCode = changes.holderCode ?? access.low;
  await write(
    record,
    access,
    {
      command: 'test.intake',
      idempotencyKey: newId(),
      definitionVersion: '1',
      chainId: caseId,
      caseId,
      createsCase: true,
      holderCode,
      body: { name },
    },
    async (transaction, change) => {
      const keyId = await createCaseKey(record, transaction);
      const common = {
        holder_code: holderCode,
        ...stamp(change),
        key_id: keyId,
        name_sort: name,
        sex: 'male',
      };
      await transaction
        .insertInto('person')
        .values({ id: personId, name, id_number_index: changes.idNumberIndex ?? null, ...common })
        .execute();
      await transaction
        .insertInto('supervision_case')
        .values({
          id: caseId,
          person_id: personId,
          person_name: name,
          measure: 'probation',
          status: changes.status ?? 'serving',
          term_begins: changes.termBegins ?? null,
          ...common,
        })
        .execute();
      return null;
    },
  );
  return { caseId, personId };
}

/** Makes the body rows papers and counters refer to. */
export async function insertTestBodies(record: Record, ...accesses: readonly Access[]): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const rows = accesses.map((access) => ({
      id: access.bodyId,
      kind: 'countyAgency',
      region_code: access.low,
      range_low: access.low,
      range_high: access.high,
      name: access.bodyName,
      parent_id: null,
    }));
    await transaction.insertInto('body').values(rows).execute();
  });
}
