import { day } from '@guitu/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { stamp } from '../change/order.ts';
import { write } from '../change/write.ts';
import { armFaultPoint } from '../faults/fault-point.ts';
import { newId } from '../id.ts';
import { accessOf, countyA, countyB, insertTestBodies, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { applyImportRun } from './apply-run.ts';
import { readStagedRows } from './import-rows.ts';
import { findImportRun } from './import-run.ts';
import { purgeImportRuns } from './purge.ts';
import { stageEntries, testEntry } from './testing-entries.ts';

const a = accessOf(countyA);
const b = accessOf(countyB);
const above = accessOf(prefecture);
const today = '2026-11-23';
const entries = Array.from({ length: 12 }, (_, index) => testEntry(index + 1));

let test1: TestRecord;
beforeAll(async () => {
  test1 = await openTestRecord();
  await insertTestBodies(test1.record, a, b, above);
});
afterAll(() => test1?.close());

async function importEntries(list: readonly ReturnType<typeof testEntry>[], access = a) {
  const { run, rows, all } = await stageEntries(test1.record, access, list);
  await applyImportRun(test1.record, access, run, rows, today);
  return { run, actions: all.map((row) => row.action), all };
}

async function count(query: string): Promise<number> {
  const { rows } = await test1.superuser.query<{ n: number }>(`select count(*)::integer as n from ${query}`);
  return rows[0]?.n ?? -1;
}

async function everything(): Promise<unknown> {
  const { rows } = await test1.superuser.query(`select
    (select count(*) from guitu.person) p, (select count(*) from guitu.supervision_case) c, (select count(*) from guitu.change) x,
    (select count(*) from guitu.term_entry) t, (select count(*) from guitu.name_token) n, (select count(*) from guitu.link) l,
    (select count(*) from guitu.case_key) k, (select count(*) from guitu.change_entry) e, (select count(*) from guitu.chain_head) h, (select count(*) from guitu.unsealed) u`);
  return rows[0];
}

describe('importing a register', () => {
  test('creates person, case, term, custody and names, each case under its own linked change', async () => {
    const { actions, run } = await importEntries(entries);
    expect(actions).toEqual(entries.map(() => 'create'));
    expect(await count('guitu.supervision_case')).toBe(12);
    expect(await count("guitu.term_entry where kind = 'import' and length = '{\"years\": 2}'")).toBe(12);
    expect(
      await count(
        "guitu.custody_interval where custodian_code = 533401204000 and from_on = date '2026-01-20'",
      ),
    ).toBe(12);
    expect(await count("guitu.change where command = 'import.create' and case_id = chain_id")).toBe(12);
    expect(await count("guitu.change where command = 'import.apply' and case_id is null")).toBe(1);
    expect(await count('guitu.link')).toBe(13);
    expect(await count("guitu.name_token where token = 'sl'")).toBe(12);
    expect(await count('guitu.review where matter_id is null and next_review_at <= now()')).toBe(12);
    expect((await findImportRun(test1.record, a, run.id))?.status).toBe('applied');
  });

  test('what is sensitive lies sealed', async () => {
    const { rows } = await test1.superuser.query<{ text: string }>(
      "select coalesce(string_agg(t::text, ' '), '') as text from (select to_jsonb(p) t from guitu.person p union all select to_jsonb(c) from guitu.change c union all select to_jsonb(r) from guitu.import_row r) x",
    );
    expect(rows[0]?.text).not.toContain('演示村1号');
    expect(rows[0]?.text).not.toContain('10010000001');
    expect(rows[0]?.text).not.toContain('"mentalIllness": {"code"');
    expect(rows[0]?.text).toContain('"education": {"code"');
  });

  test('the same register again touches nothing', async () => {
    const before = await everything();
    const versions = await test1.superuser.query(
      'select id, change_id from guitu.supervision_case order by id',
    );
    const { actions } = await importEntries(entries);
    expect(actions).toEqual(entries.map(() => 'unchanged'));
    const after = await test1.superuser.query('select id, change_id from guitu.supervision_case order by id');
    expect(after.rows).toEqual(versions.rows);
    // One change that says the register was imported; one key for the working papers of the run.
    expect(await everything()).toEqual({ ...(before as object), ...plusOne(before, 'x', 'l', 'k', 'u') });
  });

  test('what changed is updated, and only that', async () => {
    const changed = entries.map((entry, index) => {
      if (index === 0) return { ...entry, person: { ...entry.person, phone: '10099999999', name: '示例改' } };
      if (index === 1) return { ...entry, case: { ...entry.case, level: '严管' } };
      if (index === 2)
        return {
          ...entry,
          term: { ...entry.term, ends: '2029-01-15' as never },
          case: { ...entry.case, termEnds: '2029-01-15' as never },
        };
      return entry;
    });
    const { actions } = await importEntries(changed);
    expect(actions).toEqual(['update', 'update', 'update', ...entries.slice(3).map(() => 'unchanged')]);
    const updates = await test1.superuser.query<{ body: { changed: { item: string }[] } }>(
      "select body from guitu.change where command = 'import.update' order by body ->> 'row'",
    );
    expect(updates.rows.map((row) => row.body.changed.map((one) => one.item))).toEqual([
      ['name', 'phone'],
      ['level'],
      ['termEnds'],
    ]);
    expect(JSON.stringify(updates.rows)).not.toContain('10099999999');
    expect(await count("guitu.name_token where token = '例改'")).toBe(1);
    expect(await count('guitu.term_entry')).toBe(13);
    expect(await count("guitu.supervision_case where person_name = '示例改' and status = 'serving'")).toBe(1);
    const again = await importEntries(changed);
    expect(again.actions).toEqual(changed.map(() => 'unchanged'));
  });

  test('a register that was left blank in places erases nothing', async () => {
    const [first] = entries;
    if (first === undefined) throw new Error('no entries');
    const { phone: _phone, homeAddress: _address, ...person } = first.person;
    const sparse = { ...first, person: { ...person, name: '示例改', items: {} } };
    const { all } = await stageEntries(test1.record, a, [sparse]);
    expect(all.map((row) => row.action)).toEqual(['unchanged']);
  });

  test('another office of the same county takes the case over, with its file and person', async () => {
    const moved = {
      ...testEntry(5),
      case: {
        ...testEntry(5).case,
        office: { code: 533_401_205_000, name: '示例二乡司法所', regionName: '示例二乡' },
      },
    };
    const { actions } = await importEntries([moved]);
    expect(actions).toEqual(['update']);
    expect(
      await count(
        'guitu.supervision_case c join guitu.person p on p.id = c.person_id where c.holder_code = 533401205000 and p.holder_code = 533401205000 and c.office_code = 533401205000',
      ),
    ).toBe(1);
    expect(await count('guitu.custody_interval where until_on is not null')).toBe(1);
    expect(
      await count('guitu.custody_interval where custodian_code = 533401205000 and until_on is null'),
    ).toBe(1);
    expect((await importEntries([moved])).actions).toEqual(['unchanged']);
  });

  test('somebody who comes again after his case has ended gets a new case, and stays one person', async () => {
    await discharge(testEntry(12).case.externalKey ?? '');
    const again = testEntry(12);
    const entry = {
      ...again,
      person: { ...again.person, phone: '10088888888' },
      case: {
        ...again.case,
        externalKey: '演示第二次',
        termBegins: day('2026-10-01'),
        termEnds: day('2027-09-30'),
      },
      term: { begins: day('2026-10-01'), ends: day('2027-09-30') },
    };
    expect((await importEntries([entry])).actions).toEqual(['create']);
    expect(
      await count(
        "guitu.supervision_case c join guitu.person p on p.id = c.person_id where p.name = '示例一' or c.case_number = '演示第二次'",
      ),
    ).toBe(1);
    expect(
      await count(
        '(select person_id from guitu.supervision_case group by person_id having count(*) = 2) twice',
      ),
    ).toBe(1);
    expect((await importEntries([entry])).actions).toEqual(['unchanged']);
    expect((await importEntries([again])).all[0]?.content.sheet).not.toBe('severalCases');
  });

  test('numbers that lead to different people are asked about', async () => {
    const mixed = {
      ...testEntry(3),
      case: { ...testEntry(3).case, externalKey: testEntry(4).case.externalKey ?? '' },
    };
    const other = {
      ...testEntry(900),
      case: { ...testEntry(900).case, externalKey: testEntry(4).case.externalKey ?? '' },
    };
    const second = { ...testEntry(3), case: { ...testEntry(3).case, externalKey: '演示另一编号' } };
    const { all } = await stageEntries(test1.record, a, [mixed, other, second]);
    expect(all.map((row) => row.content.sheet)).toEqual([
      'differentPerson',
      'otherIdNumber',
      'otherExternalNumber',
    ]);
  });
});

describe('one county learns nothing of another', () => {
  test('the same person is simply new there, whatever the first county holds', async () => {
    const own = entries.map((entry) => ({
      ...entry,
      case: { ...entry.case, office: { code: 533_422_101_000, name: '示例镇司法所', regionName: '示例镇' } },
    }));
    const { actions, run } = await importEntries(own, b);
    expect(actions).toEqual(own.map(() => 'create'));
    expect(await findImportRun(test1.record, a, run.id)).toBeUndefined();
    expect(await readStagedRows(test1.record, a, run)).toEqual([]);
    expect((await stageEntries(test1.record, a, entries.slice(3, 4))).all[0]?.action).toBe('unchanged');
  });

  test('a case for somebody else’s office is refused by the database itself', async () => {
    const foreign = {
      ...testEntry(50),
      case: {
        ...testEntry(50).case,
        office: { code: 533_422_101_000, name: '示例镇司法所', regionName: '示例镇' },
      },
    };
    const before = await everything();
    await expect(importEntries([foreign])).rejects.toMatchObject({ code: 'record.rejected' });
    expect(await everything()).toEqual({ ...(before as object), ...plusOne(before, 'k') });
  });
});

describe('all or nothing', () => {
  const more = Array.from({ length: 5 }, (_, index) => testEntry(index + 100));

  test.each(['after-change-row', 'after-events', 'before-commit'] as const)(
    'dying at %s leaves nothing',
    async (point) => {
      const { run, rows } = await stageEntries(test1.record, a, more);
      const before = await everything();
      armFaultPoint(point, () => {
        throw new Error('died');
      });
      await expect(applyImportRun(test1.record, a, run, rows, today)).rejects.toThrow('died');
      expect(await everything()).toEqual(before);
    },
  );

  test('a connection that breaks in the middle leaves nothing, and the run can be applied after it', async () => {
    const { run, rows } = await stageEntries(test1.record, a, more);
    const before = await everything();
    const cases = await count('guitu.supervision_case');
    let broken = false;
    const breaking = applyImportRun(test1.record, a, run, rows, today, (stage) => {
      if (stage !== 'applying' || broken) return;
      broken = true;
      void test1.superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'guitu_import' and state <> 'idle' and datname = current_database()`,
      );
    });
    await expect(breaking).rejects.toThrow();
    expect(broken).toBe(true);
    expect(await everything()).toEqual(before);
    await applyImportRun(test1.record, a, run, rows, today);
    expect(await count('guitu.supervision_case')).toBe(cases + 5);
    // An answer that got lost on its way is asked for again: nothing is doubled.
    await applyImportRun(test1.record, a, run, rows, today);
    expect(await count('guitu.supervision_case')).toBe(cases + 5);
  });

  test('a plan that has grown old is refused', async () => {
    const [, entry] = more;
    if (entry === undefined) throw new Error('no entries');
    const first = await stageEntries(test1.record, a, [
      testEntry(200),
      { ...entry, case: { ...entry.case, level: '严管' } },
    ]);
    await importEntries([testEntry(200)]);
    await expect(applyImportRun(test1.record, a, first.run, first.rows, today)).rejects.toMatchObject({
      code: 'record.stale',
    });
    expect(await count("guitu.supervision_case where level = '严管' and holder_code < 533402000000")).toBe(1);
  });
});

test('everything imported stands in the chain', async () => {
  expect(await verify(test1.record, { full: true })).toMatchObject({ ok: true });
});

test('working papers are thrown away with the key that sealed them', async () => {
  const { run } = await stageEntries(test1.record, a, [testEntry(300)]);
  expect(await purgeImportRuns(test1.record, '2999-01-01T00:00:00.000Z')).toBeGreaterThan(5);
  expect(await findImportRun(test1.record, a, run.id)).toBeUndefined();
  expect(await count('guitu.import_row')).toBe(0);
  expect(await count(`guitu.case_key where id = '${run.keyId}' and wrapped is null`)).toBe(1);
});

async function discharge(externalKey: string): Promise<void> {
  const found = await test1.superuser.query<{ id: string }>(
    'select id from guitu.supervision_case where external_key = $1',
    [externalKey],
  );
  const caseId = found.rows[0]?.id ?? '';
  const order = {
    command: 'test.discharge',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: a.low,
    body: null,
  };
  await write(test1.record, a, order, async (transaction, change) => {
    await transaction
      .updateTable('supervision_case')
      .set({ status: 'discharged', ...stamp(change) })
      .where('id', '=', caseId)
      .execute();
    return null;
  });
}

function plusOne(counts: unknown, ...names: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => [name, ((counts as { [name: string]: number })[name] ?? 0) + 1]),
  );
}
