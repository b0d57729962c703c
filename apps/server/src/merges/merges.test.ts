import { verify } from '@guitu/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Candidate } from '../arrivals/find-candidates.ts';
import type { CaseMerges } from '../contract/merges.ts';
import { key } from '../testing/leave-values.ts';
import { relocateUpTo } from '../testing/relocation-steps.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let approver: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  approver = await server.as('countyA.approver');
});
afterAll(() => server.close());

async function insert(name: string, idNumber: string, more: { caseNumber?: string } = {}) {
  const caseId = await insertCase(server.services.record, { name, idNumber, ...more });
  const { rows } = await server.database.superuser.query<{ person_id: string }>(
    'select person_id from guitu.supervision_case where id = $1',
    [caseId],
  );
  return { caseId, personId: rows[0]?.person_id ?? '' };
}

async function merge(kind: 'person' | 'case', keepId: string, mergedId: string, idempotencyKey = key()) {
  return approver.post('/api/merges', { kind, keepId, mergedId, reason: '同一身份证', idempotencyKey });
}

async function mergeId(kind: 'person' | 'case', keepId: string, mergedId: string): Promise<string> {
  const response = await merge(kind, keepId, mergedId);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ mergeId: string }>().mergeId;
}

function split(id: string) {
  return approver.post(`/api/merges/${id}/split`, { reason: '认错了人', idempotencyKey: key() });
}

/** Everything the merge could have touched, without the columns that only say which change wrote last. */
async function fingerprint(...personIds: readonly string[]): Promise<unknown> {
  const { rows } = await server.database.superuser.query(
    `select to_jsonb(p) - 'change_id' - 'written_by_code' - 'items' as row from guitu.person p where id = any($1)
     union all
     select to_jsonb(c) - 'change_id' - 'written_by_code' - 'items' from guitu.supervision_case c
      where person_id = any($1)
     union all select to_jsonb(t) from guitu.name_token t where person_id = any($1) order by 1`,
    [personIds],
  );
  return rows;
}

async function timeline(caseId: string) {
  const response = await approver.get(`/api/cases/${caseId}/timeline`);
  return response
    .json<{ entries: { title: string; text: string }[] }>()
    .entries.map((entry) => `${entry.title} ${entry.text}`);
}

describe('one person who was entered twice', () => {
  test('is found as a twin, merged with reason in both time lines, and split exactly', async () => {
    const kept = await insert('合并示例', '999999199005060010');
    const other = await insert('合并示例', '999999199005060010');
    // The kept record lacks its number: it takes over that of the other one.
    await erase(kept.personId);
    const found = (await approver.get(`/api/cases/${kept.caseId}/twins`)).json<{ candidates: Candidate[] }>();
    expect(found.candidates).toMatchObject([{ caseId: other.caseId, why: '姓名、出生日期相同' }]);
    const before = await fingerprint(kept.personId, other.personId);

    const id = await mergeId('person', kept.personId, other.personId);
    const { rows } = await server.database.superuser.query<{ person_id: string }>(
      'select person_id from guitu.supervision_case where id = any($1)',
      [[kept.caseId, other.caseId]],
    );
    expect(new Set(rows.map((row) => row.person_id))).toEqual(new Set([kept.personId]));
    const search = await approver.get('/api/search?q=999999199005060010');
    expect(search.json<{ people: unknown[] }>().people).toHaveLength(2);
    for (const { caseId } of [kept, other]) {
      expect(await timeline(caseId)).toContain('合并 理由：同一身份证');
      const page = (await approver.get(`/api/cases/${caseId}/merges`)).json<CaseMerges>();
      expect(page).toMatchObject({
        mergedInto: null,
        merges: [
          { id, kind: 'person', keptCaseId: kept.caseId, mergedCaseId: other.caseId, splittable: true },
        ],
      });
    }
    expect(await timeline(kept.caseId)).toContain('合并补充登记 补充：身份证号');

    const again = await merge('person', kept.personId, other.personId);
    expect(again.json()).toMatchObject({ refusal: { code: 'merge.already' } });
    const undone = await split(id);
    expect(undone.statusCode, undone.body).toBe(200);
    expect(await fingerprint(kept.personId, other.personId)).toEqual(before);
    for (const { caseId } of [kept, other]) expect(await timeline(caseId)).toContain('拆分 理由：认错了人');
    const after = (await approver.get(`/api/cases/${kept.caseId}/merges`)).json<CaseMerges>();
    expect(after.merges).toMatchObject([{ splitReason: '认错了人', splittable: false }]);
  });

  test('different ID numbers are no one person; a clerk and a neighbour cannot merge', async () => {
    const left = await insert('不同示例', '999999199005060010');
    const right = await insert('不同示例', '999999199105060018');
    expect((await merge('person', left.personId, right.personId)).json()).toMatchObject({
      refusal: { code: 'merge.other-number', instead: expect.stringContaining('更正') },
    });
    const request = {
      kind: 'person',
      keepId: left.personId,
      mergedId: right.personId,
      reason: '试',
      idempotencyKey: key(),
    };
    const clerk = await server.as('countyA.clerk');
    expect((await clerk.post('/api/merges', request)).statusCode).toBe(403);
    const neighbour = await server.as('countyB.approver');
    expect((await neighbour.post('/api/merges', { ...request, idempotencyKey: key() })).statusCode).toBe(404);
  });

  test('asked twice under one key it is done once', async () => {
    const left = await insert('两次示例', '999999199005060010');
    const right = await insert('两次示例', '999999199005060010');
    const idempotencyKey = key();
    const first = await merge('person', left.personId, right.personId, idempotencyKey);
    const second = await merge('person', left.personId, right.personId, idempotencyKey);
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(second.json()).toEqual(first.json());
  });
});

describe('one case that was entered twice', () => {
  let minute = 10;

  async function twoCases(name: string) {
    const kept = await insert(name, '999999199005060010');
    const other = await insert(name, '999999199005060010', { caseNumber: `重号${name}1` });
    const person = await mergeId('person', kept.personId, other.personId);
    minute += 1;
    server.clock.set(`2026-03-02T09:${minute}`);
    return { kept, other, person };
  }

  test('leaves lists, totals, search, day board and takes no new matters; its page says where it went', async () => {
    const { kept, other, person } = await twoCases('重案示例');
    const listed = async () => {
      const search = encodeURIComponent('重案示例');
      const list = await approver.get(`/api/cases?search=${search}`);
      const total = await approver.get(`/api/cases/total?search=${search}`);
      const found = await approver.get(`/api/search?q=${search}`);
      return [
        list.json<{ rows: { id: string }[] }>().rows.map((row) => row.id),
        total.json<{ total: number }>().total,
        found.json<{ people: { caseId: string }[] }>().people.map((one) => one.caseId),
      ];
    };
    const id = await mergeId('case', kept.caseId, other.caseId);
    expect(await listed()).toEqual([[kept.caseId], 1, [kept.caseId]]);
    const byNumber = await approver.get(`/api/search?q=${encodeURIComponent('重号重案示例1')}`);
    expect(byNumber.json<{ people: unknown[] }>().people).toEqual([]);
    expect((await approver.get(`/api/cases/${other.caseId}/merges`)).json()).toMatchObject({
      mergedInto: kept.caseId,
      merges: [{ kind: 'case', keptCaseId: kept.caseId, mergedCaseId: other.caseId }, { kind: 'person' }],
    });
    const leave = await approver.post(`/api/cases/${other.caseId}/matters`, {
      procedure: 'leave',
      values: {},
      idempotencyKey: key(),
    });
    expect(leave.json()).toMatchObject({ refusal: { code: 'case.merged' } });

    // The person cannot be taken apart while a case of his is part of another.
    expect((await split(person)).json()).toMatchObject({ refusal: { code: 'merge.later' } });
    const undone = await split(id);
    expect(undone.statusCode, undone.body).toBe(200);
    const [rows, total] = await listed();
    expect(total).toBe(2);
    expect(new Set(rows as string[])).toEqual(new Set([kept.caseId, other.caseId]));
    const result = await verify(server.services.record, { full: true });
    expect(result).toMatchObject({ ok: true });
  });

  test('is refused for two people, and while a body of another place takes part in one of them', async () => {
    const { kept, other } = await twoCases('在办示例');
    await relocateUpTo(server, other.caseId, 'ask');
    expect((await merge('case', kept.caseId, other.caseId)).json()).toMatchObject({
      refusal: { code: 'merge.running', text: expect.stringContaining('执行地变更') },
    });
    const stranger = await insert('别人示例', '999999199105060018');
    expect((await merge('case', kept.caseId, stranger.caseId)).json()).toMatchObject({
      refusal: { code: 'merge.other-person' },
    });
  });
});

/** Takes the ID number off the register, as a register edit does. */
async function erase(personId: string): Promise<void> {
  const { rows } = await server.database.superuser.query<{ id: string }>(
    'select id from guitu.supervision_case where person_id = $1',
    [personId],
  );
  const clerk = await server.as('countyA.clerk');
  const response = await clerk.put(`/api/cases/${rows[0]?.id ?? ''}/register`, {
    values: { idNumber: '' },
    reason: '证件还没有核对',
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
}
