import { isAssessmentCode, newId } from '@guitu/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { sweep } from '../jobs/sweep.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { places } from '../testing/test-world.ts';
import { letter, stepValues } from './testing.ts';

let server: TestServer;
let matterId: string;
let caseId: string;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-03T09:00' });
  const county = await server.as('countyA.clerk');
  const opened = await county.post('/api/assessments', { values: letter, idempotencyKey: newId() });
  ({ matterId, caseId } = opened.json());
});

afterAll(() => server.close());

const pageOf = async (visitor: TestVisitor): Promise<MatterPage> =>
  (await visitor.get(`/api/matters/${matterId}`)).json();

async function take(account: AccountName, step: string, values: object = {}): Promise<void> {
  const visitor = await server.as(account);
  const { revision } = await pageOf(visitor);
  const answer = await visitor.post(`/api/matters/${matterId}/acts`, {
    act: 'step',
    step,
    values: { ...stepValues[step], ...values },
    mode: 'permit',
    expectedRevision: revision,
    idempotencyKey: newId(),
  });
  expect(answer.statusCode, `${step}: ${answer.body}`).toBe(200);
}

const strangers: readonly AccountName[] = [
  'officeA.approver',
  'bureauA.approver',
  'procuratorateA.clerk',
  'courtA.clerk',
  'officeB.approver',
  'countyB.approver',
  'prefecture.approver',
  'province.approver',
];

/** Every way in which somebody could come upon it. */
async function tracesFor(account: AccountName): Promise<string[]> {
  const visitor = await server.as(account);
  const asked = [
    '/api/assessments',
    `/api/matters/${matterId}`,
    `/api/matters/${matterId}/case`,
    `/api/cases/${caseId}`,
    `/api/cases/${caseId}/timeline`,
    '/api/cases?status=',
    '/api/cases?search=演示·阿布',
    '/api/matters',
    '/api/matters?procedure=assessment',
    '/api/search?q=阿布',
    '/api/search?q=演示·阿布',
    '/api/papers',
    '/api/today',
    '/api/arrivals',
    '/api/stays',
  ];
  const found: string[] = [];
  for (const url of asked) {
    const answer = await visitor.get(url);
    if (answer.statusCode < 300 && /阿布|533401199005010011/u.test(answer.body)) found.push(url);
    if (answer.statusCode < 300 && (answer.body.includes(matterId) || answer.body.includes(caseId)))
      found.push(url);
  }
  return found;
}

describe('an assessment', () => {
  test('is held beyond every range, and the database knows it by that alone', async () => {
    const { rows } = await server.database.superuser.query<{ holder_code: string; status: string }>(
      'select holder_code, status from guitu.supervision_case where id = $1',
      [caseId],
    );
    expect(rows[0]?.status).toBe('assessing');
    expect(isAssessmentCode(Number(rows[0]?.holder_code))).toBe(true);
    const asCase = server.database.superuser.query(
      'update guitu.supervision_case set holder_code = $2 where id = $1',
      [caseId, places.countyA],
    );
    await expect(asCase).rejects.toThrow('supervision_case_assessing_check');
  });

  test.each(strangers)('leaves no trace for %s', async (account) => {
    expect(await tracesFor(account)).toEqual([]);
  });

  test('is on no list, search or day of the county either, only among its assessments', async () => {
    const traces = await tracesFor('countyA.approver');
    expect([...new Set(traces)]).toEqual([
      '/api/assessments',
      `/api/matters/${matterId}`,
      `/api/matters/${matterId}/case`,
    ]);
    const list = (await (await server.as('countyA.approver')).get('/api/assessments')).json();
    expect(list.rows).toMatchObject([
      { id: matterId, person: { name: '演示·阿布' }, waiting: { step: 'check' } },
    ]);
  });

  test('shows of the person what the letter says and opens no case', async () => {
    const page = await pageOf(await server.as('countyA.clerk'));
    expect(page.guest).toBe(true);
    expect(page.values['receive']).toMatchObject({ idNumber: '533401199005010011' });
    const { body } = await (await server.as('countyA.clerk')).get(`/api/matters/${matterId}/case`);
    expect(JSON.parse(body)).toMatchObject({ startable: [], matters: [{ id: matterId }] });
  });

  test('nothing else is started in its file, and it is not started in a case', async () => {
    const county = await server.as('countyA.approver');
    const start = await county.post(`/api/cases/${caseId}/matters`, {
      procedure: 'leave',
      mode: 'permit',
      values: {},
      idempotencyKey: newId(),
    });
    expect(start.statusCode).toBe(404);
    for (const account of ['officeA.approver', 'prefecture.approver'] as const) {
      const visitor = await server.as(account);
      expect(
        (await visitor.post('/api/assessments', { values: letter, idempotencyKey: newId() })).statusCode,
      ).toBe(403);
    }
  });

  test('asked twice under one key it is one file', async () => {
    const county = await server.as('countyA.clerk');
    const idempotencyKey = newId();
    const values = { ...letter, name: '演示·再问' };
    const first = (await county.post('/api/assessments', { values, idempotencyKey })).json();
    expect((await county.post('/api/assessments', { values, idempotencyKey })).json()).toEqual(first);
    const refused = await county.post('/api/assessments', {
      values: { ...letter, letterOn: '2026-03-09' },
      idempotencyKey: newId(),
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('assessment.letter-in-future');
  });

  test('goes to the office it is handed to, with the letter, a file that was uploaded, and nobody else beside', async () => {
    const county = await server.as('countyA.clerk');
    await take('countyA.clerk', 'check');
    await take('countyA.clerk', 'assign');
    expect(await tracesFor('officeA.approver')).toContain(`/api/matters/${matterId}`);
    for (const account of strangers.filter((one) => one !== 'officeA.approver'))
      expect([account, await tracesFor(account)]).toEqual([account, []]);
    const form = new FormData();
    form.append('file', new Blob([Buffer.from('%PDF-1.4 演示笔录')]), '演示笔录.pdf');
    const office = await server.as('officeA.clerk');
    const request = new Request('http://x/', { method: 'POST', body: form });
    const sent = await server.app.inject({
      method: 'POST',
      url: '/api/uploads',
      headers: {
        'x-guitu': '1',
        cookie: `guitu_session=${office.cookie}`,
        'content-type': request.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(sent.statusCode, sent.body).toBe(200);
    const { hash, name } = sent.json();
    await take('officeA.clerk', 'investigate', { evidence: [{ hash, name }] });
    expect((await county.get(`/api/uploads/${hash}`)).statusCode).toBe(200);
    for (const account of ['countyB.approver', 'prefecture.approver', 'bureauA.approver'] as const)
      expect((await (await server.as(account)).get(`/api/uploads/${hash}`)).statusCode).toBe(404);
  });

  test('ends with form 4: the procuratorate gets the receipt and the opinion, and nothing else of it', async () => {
    server.clock.set('2026-03-05T09:00');
    await take('officeA.clerk', 'draft');
    await take('countyA.approver', 'issue');
    const county = await server.as('countyA.approver');
    const { papers, copies } = await pageOf(county);
    expect(papers.map(({ kind, number }) => [kind, number])).toEqual([
      ['assessmentReceipt', expect.stringContaining('评告字第 1 号')],
      ['assessmentOpinion', expect.stringContaining('评字第 1 号')],
    ]);
    expect(copies.map(({ recipient }) => recipient)).toEqual([
      '香格里拉市人民检察院',
      '演示市人民法院',
      '香格里拉市人民检察院',
    ]);
    const procuratorate = await server.as('procuratorateA.clerk');
    const sent = (await procuratorate.get('/api/assessments/copies')).json();
    expect(
      sent.rows.filter((row: { paperId: string }) => papers.some(({ id }) => id === row.paperId)),
    ).toHaveLength(2);
    for (const { id } of papers) {
      expect((await procuratorate.get(`/api/papers/${id}/file.pdf`)).statusCode).toBe(200);
      expect((await county.get(`/api/papers/${id}/file.pdf`)).statusCode).toBe(200);
      for (const account of [
        'countyB.approver',
        'prefecture.approver',
        'bureauA.approver',
        'courtA.clerk',
      ] as const)
        expect(
          (await (await server.as(account)).get(`/api/papers/${id}/file.pdf`)).statusCode,
        ).toBeGreaterThan(400);
    }
    expect((await procuratorate.get(`/api/matters/${matterId}`)).statusCode).toBe(404);
    await take('countyA.clerk', 'deliver', { deliveredOn: '2026-03-05', copiedOn: '2026-03-05' });
    expect((await pageOf(county)).status).toBe('closed');
  });

  test('is swept like any other, and the chain holds', async () => {
    server.clock.set('2026-03-20T09:00');
    await sweep(server.services);
    const county = await server.as('countyA.approver');
    const { rows } = (await county.get('/api/assessments?running=true')).json();
    const [other] = rows;
    const { findings } = (await county.get(`/api/matters/${other.id}`)).json();
    expect(findings.map(({ code }: { code: string }) => code)).toContain('assessment.late');
    const counted = (await county.get('/api/cases')).json();
    expect(counted.total).toBe(0);
  });

  test('what the letter said is sealed where it is stored', async () => {
    const { rows } = await server.database.superuser.query<{ text: string }>(
      'select body::text as text from guitu.event where case_id = $1 union all select body::text from guitu.change where case_id = $1',
      [caseId],
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { text } of rows) expect(text).not.toMatch(/533401199005010011|13900000002|演示笔录内容/u);
  });
});
