import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { getBlob } from '../blobs/find-blob.ts';
import { putBlob } from '../blobs/put-blob.ts';
import type { Access } from '../change/access.ts';
import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { readTables } from '../schema/catalogue.ts';
import type { DB } from '../schema/tables.generated.ts';
import { idNumberIndex } from '../sensitive/number-index.ts';
import { logAccess } from '../store/access-log.ts';
import { putDraft, findDraft } from '../store/drafts.ts';
import { drawNumber } from '../store/draw-number.ts';
import { replaceNameTokens } from '../store/name-token-rows.ts';
import { insertOutbox } from '../store/outbox.ts';
import { makeDue } from '../store/reviews.ts';
import { insertTestArrival } from '../testing/arrivals.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { insertTestPaper } from '../testing/papers.ts';
import { accessOf, countyA, countyB, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';

let opened: TestRecord;
let own: { caseId: string; personId: string };
let theirs: { caseId: string; personId: string };
let theirMatter: string;
const a = accessOf(countyA);
const b = accessOf(countyB);
const idNumber = '533422199001010000';

beforeAll(async () => {
  opened = await openTestRecord();
  const { record } = opened;
  await insertTestBodies(record, a, b);
  own = await insertTestCase(record, a);
  theirs = await insertTestCase(record, b, { idNumberIndex: idNumberIndex(record, idNumber) });
  theirMatter = await insertTestMatter(record, b, theirs.caseId);
  await insertTestPaper(record, b, theirs.caseId, theirMatter);
  await putBlob(record, b, { bytes: Buffer.from('x'), mediaType: 'text/plain', caseId: theirs.caseId });
  await logAccess(record, b, {
    subject: 'case',
    caseId: theirs.caseId,
    holderCode: countyB,
    route: '/',
    synchronous: true,
  });
  await writing(b, theirs.caseId, async (transaction, change) => {
    await insertOutbox(transaction, change, {
      caseId: theirs.caseId,
      kind: 'copy',
      recipientKind: 'procuratorate',
      recipientName: '示例检察院',
      subject: '示例',
    });
    await insertTestArrival(transaction, b, change, theirs);
    await replaceNameTokens(transaction, theirs.personId, countyB, '示例乙', []);
    await drawNumber(transaction, { bodyId: b.bodyId, kind: '示例字', year: 2026 });
    await makeDue(transaction, { ids: [theirs.caseId] }, change.at);
  });
});
afterAll(() => opened.close());

function writing(
  access: Access,
  caseId: string,
  work: (transaction: Transaction<DB>, change: Change) => Promise<unknown>,
): Promise<unknown> {
  const order = {
    command: 'test.probe',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: access.low,
    body: {},
  };
  return write(opened.record, access, order, async (transaction, change) => {
    await work(transaction, change);
    return null;
  });
}

/** What an attempt of county A comes to: 'done', or everything an attacker would see of the refusal. */
async function outcome(
  work: (transaction: Transaction<DB>, change: Change) => Promise<unknown>,
): Promise<string> {
  return writing(a, own.caseId, work).then(
    () => 'done',
    (error: Error & { code?: string; detail?: string }) =>
      `${error.name} ${error.code} ${error.message} ${error.detail}`,
  );
}

test('county A sees no row of county B in any table with a holder', async () => {
  const client = await opened.superuser.connect();
  const tables = (await readTables(client).finally(() => client.release())).filter(({ rls }) => rls);
  const seen: { table: string; theirs: number }[] = [];
  const withHolder = tables.filter(
    ({ table }) =>
      !['draft', 'parameter', 'paper_template', 'saved_view', 'message_read', 'page_count'].includes(table),
  );
  for (const { table } of withHolder) {
    const there = await opened.superuser.query(
      `select count(*) as count from guitu.${table} where holder_code = $1`,
      [countyB],
    );
    const filled = [
      'person',
      'supervision_case',
      'matter',
      'event',
      'clock',
      'paper',
      'outbox',
      'blob',
      'change',
      'decision_package',
      'relation',
      'resume_entry',
      'identity_check',
      'merge',
      'review',
    ];
    if ([...filled, 'access_log', 'name_token', 'counter'].includes(table))
      expect(there.rows[0].count).toBeGreaterThan(0);
    const rows = await read(opened.record, a, (transaction) =>
      sql<{ holder_code: number }>`select holder_code from ${sql.table(table)}`.execute(transaction),
    );
    seen.push({ table, theirs: rows.rows.filter((row) => row.holder_code !== countyA).length });
  }
  expect(seen.filter((entry) => entry.theirs > 0)).toEqual([]);
  expect(seen.length).toBeGreaterThan(15);
});

test('nor can it alter one', async () => {
  let altered = -1n;
  await writing(a, own.caseId, async (transaction, change) => {
    const result = await transaction
      .updateTable('supervision_case')
      .set({ level: 'x', ...stamp(change) })
      .where('id', '=', theirs.caseId)
      .executeTakeFirst();
    altered = result.numUpdatedRows;
  });
  expect(altered).toBe(0n);
});

describe('what is there and what is not look the same to county A', () => {
  const attempts: [
    string,
    (id: { caseId: string; personId: string; matterId: string }) => Promise<string>,
  ][] = [
    [
      'locking a case',
      (id) =>
        writing(a, id.caseId, async () => null).then(
          () => 'done',
          (error: Error) => error.message,
        ),
    ],
    [
      'a case that points to the person',
      (id) =>
        outcome((transaction, change) =>
          transaction
            .insertInto('supervision_case')
            .columns([
              'id',
              'person_id',
              'person_name',
              'name_sort',
              'status',
              'key_id',
              'holder_code',
              'change_id',
            ])
            .expression((query) =>
              query
                .selectFrom('supervision_case')
                .select([
                  sql<string>`${newId()}::uuid`.as('id'),
                  sql<string>`${id.personId}::uuid`.as('person_id'),
                  'person_name',
                  'name_sort',
                  'status',
                  'key_id',
                  'holder_code',
                  sql<string>`${change.id}::uuid`.as('change_id'),
                ])
                .where('id', '=', own.caseId),
            )
            .execute(),
        ),
    ],
    [
      'a row hung on the case under my own code',
      (id) => outcome((transaction, change) => hang(transaction, change, id.caseId, countyA)),
    ],
    [
      'a row hung on the case under their code',
      (id) => outcome((transaction, change) => hang(transaction, change, id.caseId, countyB)),
    ],
    [
      'an event hung on the matter',
      (id) =>
        outcome((transaction, change) =>
          transaction
            .insertInto('event')
            .values({
              id: newId(),
              matter_id: id.matterId,
              case_id: own.caseId,
              sequence: 1,
              type: 'x',
              happened_at: change.at,
              recorded_at: change.at,
              mode: 'record',
              body: sql`'{}'`,
              schema_version: 1,
              holder_code: countyA,
              ...stamp(change),
            })
            .execute(),
        ),
    ],
    [
      'a name token for the person',
      (id) =>
        outcome((transaction) =>
          transaction
            .insertInto('name_token')
            .values({ token: '示例', person_id: id.personId, holder_code: countyA })
            .execute(),
        ),
    ],
    [
      'moving the case here',
      (id) =>
        outcome((transaction, change) =>
          sql`select guitu.move_case(${id.caseId}::uuid, ${countyA}::bigint, ${change.id}::uuid)`.execute(
            transaction,
          ),
        ),
    ],
    [
      'a blob for the case',
      (id) =>
        putBlob(opened.record, a, {
          bytes: Buffer.from('x'),
          mediaType: 'text/plain',
          caseId: id.caseId,
        }).then(
          () => 'done',
          (error: Error) => error.message,
        ),
    ],
  ];

  test.each(attempts)('%s', async (_name, attempt) => {
    const absent = await attempt({ caseId: newId(), personId: newId(), matterId: newId() });
    const present = await attempt({
      caseId: theirs.caseId,
      personId: theirs.personId,
      matterId: theirMatter,
    });
    expect(present).toBe(absent);
    expect(present).not.toBe('done');
  });

  test('an ID number, an external key and a paper number that county B has can be entered', async () => {
    const { record } = opened;
    // Were the index on the ID number unique, this would fail and tell that county B knows the person.
    await insertTestCase(record, a, { idNumberIndex: idNumberIndex(record, idNumber) });
    await insertTestPaper(record, a, own.caseId, await insertTestMatter(record, a, own.caseId), {
      bodyId: b.bodyId,
    });
  });

  test('an idempotency key of somebody else is free', async () => {
    const key = newId();
    const order = { command: 'test', idempotencyKey: key, definitionVersion: '1', holderCode: 0, body: {} };
    await write(opened.record, b, { ...order, chainId: theirs.caseId, caseId: theirs.caseId }, async () => 1);
    const mine = await write(
      opened.record,
      a,
      { ...order, chainId: own.caseId, caseId: own.caseId },
      async () => 2,
    );
    expect(mine).toEqual({ result: 2, replayed: false });
  });

  test('drawing a number of another body tells nothing about it', async () => {
    const stranger = await outcome((transaction) =>
      drawNumber(transaction, { bodyId: b.bodyId, kind: '示例字', year: 2026 }),
    );
    const fresh = await outcome((transaction) =>
      drawNumber(transaction, { bodyId: b.bodyId, kind: '未用字', year: 2026 }),
    );
    expect(stranger).toBe(fresh);
    expect(stranger).not.toBe('done');
  });
});

test('nobody writes in the name of another body or account', async () => {
  const { record } = opened;
  const order = {
    command: 'test',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: own.caseId,
    caseId: own.caseId,
    holderCode: countyA,
    body: {},
  };
  await writing(a, own.caseId, async (transaction, change) => {
    await sql`select set_config('guitu.account_id', ${b.accountId}, true)`.execute(transaction);
    const inserted =
      sql`insert into guitu.change (id, account_id, actor_name, body_id, body_name, command, idempotency_key,
        definition_version, chain_id, case_id, body, fingerprint, salt, at, holder_code, written_by_code)
      select gen_random_uuid(), ${a.accountId}, actor_name, body_id, body_name, command, 'other', definition_version,
             chain_id, case_id, body, fingerprint, salt, at, holder_code, ${countyB}
        from guitu.change where id = ${change.id}`.execute(transaction);
    await expect(inserted).rejects.toMatchObject({ code: '42501' });
    throw new Error('roll back');
  }).catch((error: Error) => expect(error.message).toBe('roll back'));
  expect(await write(record, a, order, async () => null)).toMatchObject({ replayed: false });
});

test('drafts belong to their account, blobs to the range', async () => {
  const { record } = opened;
  await putDraft(record, b, 'leave', { reason: '示例' });
  expect((await findDraft(record, b, 'leave'))?.values).toEqual({ reason: '示例' });
  expect(await findDraft(record, a, 'leave')).toBeUndefined();
  const { hash } = await putBlob(record, b, {
    bytes: Buffer.from('y'),
    mediaType: 'text/plain',
    caseId: null,
  });
  expect(await getBlob(record, a, hash)).toBeUndefined();
});

function hang(
  transaction: Transaction<DB>,
  change: Change,
  caseId: string,
  holderCode: number,
): Promise<unknown> {
  return transaction
    .insertInto('prohibition')
    .values({
      id: newId(),
      case_id: caseId,
      kind: 'place',
      content: '示例场所',
      begins: '2026-01-01',
      holder_code: holderCode,
      ...stamp(change),
    })
    .execute();
}
