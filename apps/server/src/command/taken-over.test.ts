import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import type { TodayPage } from '../contract/today.ts';
import { apply, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let county: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  county = await server.as('countyA.approver');
});

afterAll(() => server.close());

async function open(caseId: string, procedure: string, values: object): Promise<MatterPage> {
  const response = await county.post(`/api/cases/${caseId}/matters`, {
    procedure,
    values,
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

const casePage = async (caseId: string) => (await county.get(`/api/cases/${caseId}`)).json<CasePage>();

test('a leave that was running before the program stands on the day board and counts in the two months', async () => {
  const caseId = await insertCase(server.database.record);
  const begun = await open(caseId, 'openingBalance', { asOf: '2026-03-01', basis: '示例：纸质台账' });
  const taken = await step(county, begun, 'addLeave', {
    destination: { text: '昆明市', region: 530_102_000_000 },
    from: '2026-02-10',
    until: '2026-03-02',
    decidedBy: 'countyAgency',
    originalNumber: '示例外准〔2026〕3号',
  });
  expect((await casePage(caseId)).permissions).toMatchObject([
    { matterId: begun.id, from: '2026-02-10', until: '2026-03-02', place: '昆明市', inForce: true },
  ]);
  const { day } = (await county.get('/api/today')).json<TodayPage>();
  expect(day.returning.find((entry) => entry.matterId === begun.id)?.text).toContain('还在外出');

  const office = await server.as('officeA.approver');
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-21'));
  const reviewed = await step(office, asked, 'review', { opinion: 'agree', text: '属实' });
  const advised = await step(county, reviewed, 'countyReview', { opinion: 'agree', text: '同意上报' });
  expect(advised.acts.find((one) => one.step === 'decide')?.refusal?.text).toContain('州级');

  await take(county, taken, { act: 'annul', reason: '示例：登记错了人' });
  expect((await casePage(caseId)).permissions).toEqual([]);
});

test('a prohibition order entered as a matter stops leave to the forbidden place until it is annulled', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const order = await open(caseId, 'prohibitionOrder', {
    kind: 'place',
    content: '禁止进入示例区域',
    region: { text: '德钦县', region: places.countyB },
    begins: '2026-01-01',
  });
  const ask = () =>
    office.post(`/api/cases/${caseId}/matters`, {
      procedure: 'leave',
      values: leaveValues('2026-03-10', '2026-03-12'),
      idempotencyKey: key(),
    });
  const refused = await ask();
  expect([refused.statusCode, refused.body.includes('leave.forbidden-place')]).toEqual([422, true]);
  await take(county, order, { act: 'annul', reason: '示例：登记错了人' });
  expect((await ask()).statusCode).toBe(200);
});

test('what is written about health is sealed in the record and absent from case, list and papers', async () => {
  const caseId = await insertCase(server.database.record, { measure: 'outsidePrison' });
  const secret = '示例病名甲';
  const entered = await open(caseId, 'medicalBasis', {
    basis: 'illness',
    diagnosis: secret,
    hospital: '示例医院甲',
    guarantor: [{ name: '示例保证人', role: 'spouse' }],
  });
  expect(JSON.stringify(await casePage(caseId))).not.toContain(secret);
  const { rows } = await server.database.superuser.query<{ row: string }>(
    `select e::text as row from guitu.event e where matter_id = $1
     union all select c::text from guitu.change c where case_id = $2
     union all select m::text from guitu.matter m where id = $1`,
    [entered.id, caseId],
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ row }) => row.includes(secret) || row.includes('示例医院甲'))).toEqual([]);
  const events = await server.database.superuser.query<{ row: string }>(
    'select e::text as row from guitu.event e where matter_id = $1',
    [entered.id],
  );
  expect(events.rows.filter(({ row }) => row.includes('示例保证人'))).toEqual([]);
});

test('the report of an exit ban prints its sheet and is sent to the exit administration', async () => {
  const caseId = await insertCase(server.database.record);
  const report = await open(caseId, 'exitBan', {
    reportedOn: '2026-03-02',
    organ: '示例州公安局出入境管理支队',
    basis: '示例限制出境材料',
    until: '2026-09-02',
  });
  const [sheet] = report.papers;
  expect(sheet).toMatchObject({ kind: 'exitBanSheet', number: null });
  const file = await county.get(sheet!.file);
  expect([file.statusCode, file.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
});
