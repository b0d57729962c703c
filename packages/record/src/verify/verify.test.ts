import { readFile, rm, writeFile } from 'node:fs/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { blobPath } from '../blobs/blob-file.ts';
import { putBlob } from '../blobs/put-blob.ts';
import { systemAccess } from '../change/access.ts';
import { addChange } from '../change/add-change.ts';
import { moveCase } from '../change/move-case.ts';
import type { Change, ChangeOrder } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { signDailyRoot } from '../seal/daily-root.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { destroyCaseKey } from '../sensitive/case-key.ts';
import { flushAccessLog, logAccess } from '../store/access-log.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, countyB, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from './verify.ts';

const access = accessOf(countyA);
let opened: TestRecord;
let one: { caseId: string; personId: string };
let two: { caseId: string; personId: string };

beforeEach(async () => {
  opened = await openTestRecord({ now: () => '2026-03-02T02:00:00.000Z' });
  const { record } = opened;
  one = await insertTestCase(record, access, { name: '示例甲' });
  two = await insertTestCase(record, access, { name: '示例乙' });
  for (const { caseId } of [one, two, one]) await insertTestMatter(record, access, caseId);
});
afterEach(() => opened.close());

/** As somebody who owns the database: triggers and foreign keys are out of force. */
async function tamper(statement: string, values: readonly unknown[] = []): Promise<void> {
  const client = await opened.superuser.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    await client.query('set local search_path = guitu');
    const { rowCount } = await client.query(statement, [...values]);
    expect(rowCount).toBeGreaterThan(0);
    await client.query('commit');
  } finally {
    client.release();
  }
}

function orderFor(caseId: string): ChangeOrder {
  const order = { command: 'test', idempotencyKey: newId(), definitionVersion: '1', chainId: caseId, caseId };
  return { ...order, holderCode: countyA, body: {} };
}

async function firstBroken(options: { caseId?: string; full?: boolean } = {}): Promise<unknown> {
  const found = await verify(opened.record, options);
  return found.ok ? 'nothing' : found.first;
}

describe('verify', () => {
  test('finds nothing in an honest record, before and after sealing', async () => {
    const { record } = opened;
    await logAccess(record, access, {
      subject: 'case',
      caseId: one.caseId,
      holderCode: countyA,
      route: '/cases',
    });
    await flushAccessLog(record);
    expect(await verify(record)).toMatchObject({ ok: true, counts: { links: 5, batches: 0, unsealed: 5 } });
    expect(await sealOnce(record)).toEqual({ sealed: 5 });
    expect(await sealOnce(record)).toEqual({ sealed: 0 });
    expect(await signDailyRoot(record, '2026-03-02')).toMatchObject({ batchId: 1, algorithm: 'Ed25519' });
    // two people, two cases, three matters with event and clock
    const counts = { links: 5, rows: 13, batches: 1, roots: 1, accessBatches: 1, blobs: 0, unsealed: 0 };
    expect(await verify(record, { full: true })).toMatchObject({ ok: true, counts });
    expect(await verify(record, { caseId: one.caseId })).toMatchObject({
      ok: true,
      counts: { links: 3, rows: 8 },
    });
  });

  test('a moved file and an erased key are no damage', async () => {
    const { record } = opened;
    const order = orderFor(one.caseId);
    const { result: keyId } = await write(record, access, order, async (transaction, change) => {
      await moveCase(transaction, one.caseId, countyB, change);
      return change.keyId;
    });
    const erase = {
      ...order,
      command: 'test.erase',
      idempotencyKey: newId(),
      caseId: null,
      chainId: newId(),
    };
    await write(record, systemAccess(), erase, async (transaction) => {
      await destroyCaseKey(record, transaction, keyId!);
      return null;
    });
    expect(await verify(record, { full: true })).toMatchObject({ ok: true, counts: { destroyedKeys: 1 } });
    expect(await verify(record, { caseId: one.caseId })).toMatchObject({ ok: true });
  });

  test('a task that was done and came up again is no damage, one that was only taken away is', async () => {
    const { record } = opened;
    const { rows } = await opened.superuser.query('select id from guitu.matter where case_id = $1', [
      two.caseId,
    ]);
    const matterId = rows[0].id as string;
    const owe = (done: boolean): Promise<unknown> =>
      write(record, access, orderFor(two.caseId), async (transaction, change) => {
        if (done) await transaction.deleteFrom('task').where('matter_id', '=', matterId).execute();
        await transaction
          .insertInto('task')
          .values({
            matter_id: matterId,
            step: 'review',
            case_id: two.caseId,
            procedure: 'leave',
            title: '审核',
            office: 'countyAgency',
            body_code: countyA,
            since: change.at,
            required: true,
            holder_code: change.holderCode,
            ...stamp(change),
          })
          .execute();
        return null;
      });
    await owe(false);
    await owe(true);
    expect(await firstBroken()).toBe('nothing');
    expect(await firstBroken({ caseId: two.caseId })).toBe('nothing');
    await write(record, access, orderFor(two.caseId), async (transaction) => {
      await transaction.deleteFrom('task').where('matter_id', '=', matterId).execute();
      return null;
    });
    expect(await firstBroken()).toBe('nothing');
    await owe(false);
    await tamper('delete from task');
    const first = { kind: 'row', chain: two.caseId, sequence: 6, table: 'task', key: `${matterId}/review` };
    expect(await firstBroken()).toMatchObject(first);
    expect(await firstBroken({ caseId: two.caseId })).toMatchObject(first);
  });

  test('a row written under two changes of one transaction, the later one first', async () => {
    const { record } = opened;
    await write(record, access, orderFor(one.caseId), async (transaction, first) => {
      const second = await addChange(record, transaction, access, orderFor(two.caseId));
      const setLevel = (level: string, change: Change): Promise<unknown> =>
        transaction
          .updateTable('supervision_case')
          .set({ level, ...stamp(change) })
          .where('id', 'in', [one.caseId, two.caseId])
          .execute();
      await setLevel('严管', second);
      await setLevel('普管', first);
      return null;
    });
    expect(await firstBroken()).toBe('nothing');
    expect(await firstBroken({ caseId: one.caseId })).toBe('nothing');
    expect(await firstBroken({ caseId: two.caseId })).toBe('nothing');
  });

  test.each([{}, { caseId: true }])('a changed row %o', async (only) => {
    await tamper(`update event set mode = 'record' where case_id = $1 and sequence = 1`, [two.caseId]);
    const options = only.caseId ? { caseId: two.caseId } : {};
    const first = { kind: 'row', chain: two.caseId, sequence: 2, table: 'event', key: expect.any(String) };
    expect(await firstBroken(options)).toMatchObject(first);
  });

  test('a row set back to an earlier state', async () => {
    const { record } = opened;
    const before = await opened.superuser.query('select * from guitu.supervision_case where id = $1', [
      one.caseId,
    ]);
    await write(record, access, orderFor(one.caseId), async (transaction, change) => {
      const set = { level: '严管', change_id: change.id, written_by_code: change.writtenByCode };
      await transaction.updateTable('supervision_case').set(set).where('id', '=', one.caseId).execute();
      return null;
    });
    expect(await firstBroken()).toBe('nothing');
    await tamper('update supervision_case set level = null, change_id = $2 where id = $1', [
      one.caseId,
      before.rows[0].change_id,
    ]);
    const first = { kind: 'row', chain: one.caseId, sequence: 4, table: 'supervision_case', key: one.caseId };
    expect(await firstBroken()).toMatchObject(first);
    expect(await firstBroken({ caseId: one.caseId })).toMatchObject(first);
  });

  test.each([{}, { caseId: true }])('a deleted row %o', async (only) => {
    await tamper('delete from clock where case_id = $1', [two.caseId]);
    const first = {
      kind: 'row',
      chain: two.caseId,
      sequence: 2,
      table: 'clock',
      text: expect.stringContaining('缺失'),
    };
    expect(await firstBroken(only.caseId ? { caseId: two.caseId } : {})).toMatchObject(first);
  });

  test('a row nobody wrote', async () => {
    await tamper(
      `insert into prohibition (id, case_id, kind, content, begins, holder_code, written_by_code, change_id)
       select gen_random_uuid(), case_id, 'place', '示例场所', '2026-01-01', holder_code, written_by_code, gen_random_uuid()
         from change where case_id = $1 limit 1`,
      [one.caseId],
    );
    expect(await firstBroken()).toMatchObject({ kind: 'row', table: 'prohibition' });
    expect(await firstBroken({ caseId: one.caseId })).toMatchObject({ kind: 'row', table: 'prohibition' });
  });

  test('a file hidden under another holder', async () => {
    await tamper('update event set holder_code = $2 where case_id = $1', [one.caseId, countyB]);
    expect(await firstBroken()).toMatchObject({ kind: 'holder', chain: one.caseId, table: 'event' });
  });

  test('a case hidden under another holder', async () => {
    await tamper('update supervision_case set holder_code = $2 where id = $1', [one.caseId, countyB]);
    expect(await firstBroken()).toMatchObject({ kind: 'row', table: 'supervision_case', key: one.caseId });
  });

  test('a deleted link', async () => {
    await tamper('delete from link where chain_id = $1 and sequence = 2', [one.caseId]);
    expect(await firstBroken()).toMatchObject({ kind: 'link', chain: one.caseId, sequence: 2 });
    expect(await firstBroken({ caseId: one.caseId })).toMatchObject({
      kind: 'link',
      chain: one.caseId,
      sequence: 2,
    });
  });

  test('two bodies exchanged', async () => {
    await tamper(
      `update change c set body = o.body from change o
        where c.chain_id = $1 and o.chain_id = c.chain_id and c.command <> o.command`,
      [two.caseId],
    );
    const first = { kind: 'change', chain: two.caseId, sequence: 1, table: 'change' };
    expect(await firstBroken()).toMatchObject(first);
  });

  test('an entry bent to fit an altered row', async () => {
    await tamper(`update change_entry set hash = sha256('x') where table_name = 'event'`);
    expect(await firstBroken()).toMatchObject({ kind: 'change' });
  });

  test('a whole tail cut off, after sealing', async () => {
    await sealOnce(opened.record);
    await cutTail();
    expect(await firstBroken()).toMatchObject({ kind: 'link', chain: one.caseId, sequence: 3 });
  });

  test('a tail cut off before sealing leaves what waited to be sealed', async () => {
    await cutTail();
    expect(await firstBroken()).toMatchObject({ kind: 'link', table: 'link' });
  });

  test('a removed batch', async () => {
    await sealOnce(opened.record);
    await tamper('delete from sealed_link');
    await tamper('delete from batch');
    expect(await firstBroken()).toMatchObject({ kind: 'batch', table: 'batch' });
  });

  test('a removed batch in the middle', async () => {
    for (let round = 0; round < 3; round += 1) {
      await sealOnce(opened.record);
      await insertTestMatter(opened.record, access, one.caseId);
    }
    await tamper('delete from batch where id = 2');
    expect(await firstBroken()).toMatchObject({ kind: 'batch', table: 'batch', key: '2' });
  });

  test('everything rewritten consistently after a root was signed', async () => {
    await sealOnce(opened.record);
    await signDailyRoot(opened.record, '2026-03-02');
    await tamper(`update batch set hash = sha256('x')`);
    expect(await firstBroken()).toMatchObject({ kind: 'batch', key: '1' });
    await tamper('update batch set hash = sha256(previous || root || convert_to(count || $1, $2))', [
      '/2026-03-02T02:00:00.000Z',
      'UTF8',
    ]);
    expect(await firstBroken()).toBe('nothing');
    await tamper(`update daily_root set signature = sha256('x')`);
    expect(await firstBroken()).toMatchObject({ kind: 'root', key: '2026-03-02' });
  });

  test('an altered access log', async () => {
    const { record } = opened;
    await logAccess(record, access, {
      subject: 'case',
      caseId: one.caseId,
      holderCode: countyA,
      route: '/x',
      synchronous: true,
    });
    await tamper(`update access_log set account_name = '他人'`);
    expect(await firstBroken()).toMatchObject({ kind: 'access', key: '1' });
    await tamper('delete from access_log');
    expect(await firstBroken()).toMatchObject({ kind: 'access', key: '1' });
  });

  test('an altered, a missing and an exchanged blob', async () => {
    const { record } = opened;
    const stored = await putBlob(record, access, {
      bytes: Buffer.from('示例照片'),
      mediaType: 'image/png',
      caseId: one.caseId,
    });
    expect(await firstBroken({ full: true })).toBe('nothing');
    const path = blobPath(record.folder, Buffer.from(stored.hash, 'hex'));
    const bytes = await readFile(path);
    bytes[20]! ^= 1;
    await writeFile(path, bytes);
    expect(await firstBroken({ full: true })).toMatchObject({
      kind: 'blob',
      chain: one.caseId,
      key: stored.hash,
    });
    expect(await firstBroken()).toBe('nothing');
    await tamper('update blob set stored_hash = sha256($1::bytea)', [bytes]);
    expect(await firstBroken({ full: true })).toMatchObject({ kind: 'blob', key: stored.hash });
    await rm(path);
    expect(await firstBroken({ full: true })).toMatchObject({ text: expect.stringContaining('缺失') });
  });
});

/** Takes the last change of the first case away with everything that points to it, as an owner who knows the schema would. */
async function cutTail(): Promise<void> {
  const last = `(select change_id from guitu.link where chain_id = $1 and sequence = 3)`;
  for (const table of ['event', 'clock', 'matter'])
    await tamper(`delete from ${table} where change_id = ${last}`, [one.caseId]);
  await tamper(`delete from change_entry where change_id = ${last}`, [one.caseId]);
  await tamper(`delete from change where id = ${last}`, [one.caseId]);
  await tamper('delete from link where chain_id = $1 and sequence = 3', [one.caseId]);
  await tamper(
    `update chain_head h set sequence = 2, hash = l.hash from link l
      where h.chain_id = $1 and l.chain_id = $1 and l.sequence = 2`,
    [one.caseId],
  );
}
