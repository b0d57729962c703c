import { createRenderer } from '@guitu/papers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { DossierPage } from '../contract/dossier.ts';
import type { MatterPage } from '../contract/matters.ts';
import { reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { restrictionLives } from '../testing/restriction-lives.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00', renderer: createRenderer() });
});
afterAll(() => server.close());

const applicant = '演示市人民检察院';
const countyAccount = 'countyA.approver';

async function live(caseId: string, procedure: string, steps: readonly (readonly [string, object])[]) {
  const county = await server.as(countyAccount);
  const [first, ...rest] = steps;
  const started = await county.post(`/api/cases/${caseId}/matters`, {
    procedure,
    values: first![1],
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  for (const [name, values] of rest)
    matter = await step(county, await reload(county, matter.id), name, values);
  return matter.id;
}

/** The query of the stories, allowed to the procuratorate. */
function query(caseId: string): Promise<string> {
  const { steps } = restrictionLives.find(({ procedure }) => procedure === 'sealedRecordQuery')!;
  return live(
    caseId,
    'sealedRecordQuery',
    steps.map(([, name, values]) => [name, values] as const),
  );
}

async function page(caseId: string, filter = ''): Promise<DossierPage> {
  const answer = await (await server.as(countyAccount)).get(`/api/cases/${caseId}/dossier${filter}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DossierPage>();
}

async function order(caseId: string, changes: object) {
  const county = await server.as(countyAccount);
  const values = { recipient: applicant, ground: '演示：办案需要' };
  const body = { kind: 'caseFile', values, idempotencyKey: key(), ...changes };
  const answer = await county.post(`/api/cases/${caseId}/dossier/exports`, body);
  return answer.statusCode === 200 ? 'taken' : answer.json<{ refusal: { code: string } }>().refusal.code;
}

describe('a minor’s file', () => {
  test('is worked with, and goes to nobody without an allowed query, by name and piece by piece', async () => {
    const caseId = await insertCase(server.database.record, { birthOn: '2009-05-06', minor: true });
    expect(await page(caseId)).toMatchObject({ protected: true, hidden: false, queries: [] });
    expect(await order(caseId, {})).toBe('dossier.query-needed');
    const allowed = await query(caseId);
    const { queries, parts } = await page(caseId);
    expect(queries).toMatchObject([{ matterId: allowed, applicant }]);
    const [piece] = parts.flatMap(({ rows }) => rows);
    expect(await order(caseId, { query: allowed })).toBe('dossier.choose-pieces');
    const other = { recipient: '演示公司', ground: '演示' };
    expect(await order(caseId, { query: allowed, pieces: [piece!.id], values: other })).toBe(
      'dossier.other-applicant',
    );
    expect(await order(caseId, { query: allowed, pieces: [piece!.id] })).toBe('taken');
  });

  test('of another case no query opens it', async () => {
    const caseId = await insertCase(server.database.record, { birthOn: '2009-05-06', minor: true });
    const elsewhere = await insertCase(server.database.record, { birthOn: '2009-05-06', minor: true });
    const allowed = await query(elsewhere);
    expect(await order(caseId, { query: allowed, pieces: ['paper:1'] })).toBe('dossier.query-needed');
  });

  test('sealed shows nothing, prints nothing, and opens by an allowed query alone', async () => {
    const caseId = await insertCase(server.database.record, {
      birthOn: '2009-05-06',
      minor: true,
      termEnds: '2026-03-20',
    });
    server.clock.set('2026-03-20T17:30');
    await live(caseId, 'discharge', [
      ['prepare', {}],
      ['discharge', { ground: 'term', endedOn: '2026-03-20' }],
    ]);
    await live(caseId, 'sealing', [
      [
        'seal',
        {
          outcome: 'approved',
          condition: 'fiveYears',
          executedOn: '2026-03-20',
          sealedOn: '2026-03-20',
          scope: ['paper', 'electronic'],
          keptAt: '演示档案室',
          basis: '演示判决书',
        },
      ],
    ]);
    const sealed = await page(caseId);
    expect(sealed).toMatchObject({ protected: true, hidden: true, items: 0, missing: [] });
    expect(sealed.closable).toEqual([expect.stringContaining('已经封存')]);
    expect(sealed.parts.flatMap(({ rows }) => rows)).toEqual([]);
    const county = await server.as(countyAccount);
    expect((await county.get(sealed.print)).statusCode).toBe(404);
    const allowed = await query(caseId);
    expect(await page(caseId)).toMatchObject({ hidden: true, queries: [{ matterId: allowed }] });
    const opened = await page(caseId, `?query=${allowed}`);
    expect(opened.hidden).toBe(false);
    expect(opened.items).toBeGreaterThan(0);
    expect((await county.get(opened.print)).statusCode).toBe(200);
    server.clock.set('2026-03-20T09:00');
  });
});
