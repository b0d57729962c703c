import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PreviewPage } from '../contract/commands.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import { apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

test('five days are decided by the office under its delegation, with number, filing and copies', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  expect(asked.waiting).toMatchObject({ step: 'decide', office: 'judicialOffice', officeName: '尼西司法所' });
  const decided = await step(office, asked, 'decide', { outcome: 'approved' });
  expect(decided.status).toBe('running');
  expect(decided.papers.map((paper) => [paper.kind, paper.number])).toEqual(
    expect.arrayContaining([
      ['leaveDecision', '（2026）香尼矫外准字第 1 号'],
      ['leaveFiling', '（2026）香尼矫外备字第 1 号'],
      ['leaveApplication', null],
    ]),
  );
  expect(decided.copies.map((copy) => [copy.recipient, copy.status])).toEqual(
    expect.arrayContaining([
      ['示例扎西', 'waiting'],
      ['香格里拉市社区矫正管理局', 'sent'],
    ]),
  );
});

test('twelve days are advised on by the office and decided by the county; nobody else may', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const county = await server.as('countyA.approver');
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-21'));
  expect(asked.waiting).toMatchObject({ step: 'review', office: 'judicialOffice' });
  const reviewed = await step(office, asked, 'review', { opinion: 'agree', text: '情况属实，建议批准。' });
  expect(reviewed.waiting).toMatchObject({ step: 'decide', office: 'countyAgency' });

  const overreach = await office.post(`/api/matters/${asked.id}/acts`, {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
    expectedRevision: reviewed.revision,
    idempotencyKey: key(),
  });
  expect(overreach.statusCode).toBe(403);
  expect(overreach.json<RefusalBody>().refusal).toMatchObject({ code: 'step.wrong-office' });
  expect(overreach.json<RefusalBody>().refusal.articles?.[0]?.label).toContain('第二十七条');

  const clerk = await (
    await server.as('countyA.clerk')
  ).post(`/api/matters/${asked.id}/acts`, {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
    expectedRevision: reviewed.revision,
    idempotencyKey: key(),
  });
  expect(clerk.statusCode).toBe(403);
  expect(clerk.json<RefusalBody>().refusal.code).toBe('step.wrong-role');

  const decided = await step(county, reviewed, 'decide', { outcome: 'approved' });
  expect(decided.papers.find((paper) => paper.kind === 'leaveDecision')).toMatchObject({
    number: '（2026）香矫外准字第 1 号',
    bodyName: '香格里拉市社区矫正管理局',
  });
  const decision = decided.steps.find((one) => one.name === 'decide');
  expect(decision).toMatchObject({ who: '示例局长甲', outcome: 'approved', state: 'done' });
});

test('more than thirty days within two months go to the prefecture, and the procuratorate is told', async () => {
  const caseId = await insertCase(server.database.record, { name: '示例卓玛' });
  const office = await server.as('officeA.approver');
  const county = await server.as('countyA.approver');
  const prefecture = await server.as('prefecture.approver');
  const first = await apply(office, caseId, leaveValues('2026-03-03', '2026-03-30'));
  const reviewed = await step(office, first, 'review', { opinion: 'agree', text: '建议批准。' });
  await step(county, reviewed, 'decide', { outcome: 'approved' });

  const asked = await apply(office, caseId, leaveValues('2026-04-10', '2026-04-14'));
  const advised = await step(office, asked, 'review', { opinion: 'agree', text: '建议批准。' });
  expect(advised.waiting).toMatchObject({ step: 'countyReview', office: 'countyAgency' });
  expect(advised.why?.computation.map((line) => line.value).join()).toContain('超过三十日');
  const forwarded = await step(county, advised, 'countyReview', {
    opinion: 'agree',
    text: '同意报州级批准。',
  });
  expect(forwarded.waiting).toMatchObject({ step: 'decide', office: 'prefectureAgency' });
  const refused = await county.post(`/api/matters/${asked.id}/acts`, {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
    expectedRevision: forwarded.revision,
    idempotencyKey: key(),
  });
  expect(refused.json<RefusalBody>().refusal.code).toBe('step.wrong-office');
  const decided = await step(prefecture, forwarded, 'decide', { outcome: 'approved' });
  expect(decided.papers.find((paper) => paper.kind === 'leaveDecision')?.number).toBe(
    '（2026）迪矫外准字第 1 号',
  );
  expect(decided.findings.map((finding) => finding.code)).toContain('LEAVE-08');

  const told = await step(county, decided, 'notify', {});
  expect(told.papers.find((paper) => paper.kind === 'leaveNoticeToProcuratorate')?.number).toBe(
    '（2026）香矫外通字第 1 号',
  );
  expect(told.copies).toContainEqual(
    expect.objectContaining({ recipient: '香格里拉市人民检察院', status: 'sent' }),
  );
  expect(told.findings.map((finding) => finding.code)).not.toContain('LEAVE-08');
  const seen = await reload(await server.as('procuratorateA.clerk'), asked.id);
  expect(seen.status).toBe('running');
});

test('without a delegation the county decides on five days, too', async () => {
  const caseId = await insertCase(server.database.record, { office: places.townshipB });
  const office = await server.as('officeB.approver');
  const values = leaveValues('2026-03-10', '2026-03-14', {
    destination: { text: '香格里拉市', region: places.countyA },
  });
  const asked = await apply(office, caseId, values);
  expect(asked.waiting).toMatchObject({ step: 'review' });
  expect(asked.why?.competence).toMatchObject({ office: 'countyAgency', officeName: '德钦县社区矫正管理局' });
});

test('a forbidden place is refused, beside its field, and nothing is written', async () => {
  const caseId = await insertCase(server.database.record, { forbidden: places.countyB });
  const office = await server.as('officeA.approver');
  const response = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-10', '2026-03-14'),
    idempotencyKey: key(),
  });
  expect(response.statusCode).toBe(422);
  expect(response.json<RefusalBody>().refusal).toMatchObject({
    code: 'leave.forbidden-place',
    field: 'destination',
  });
  const list = await office.get(`/api/cases/${caseId}`);
  expect(list.json<{ matters: unknown[] }>().matters).toEqual([]);
});

test('the preview says what a legal act will do, and does nothing', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const url = `/api/cases/${caseId}/matters/preview`;
  const incomplete = await office.post(url, {
    procedure: 'leave',
    matterId: asked.id,
    step: 'decide',
    values: {},
  });
  expect(incomplete.json<PreviewPage>()).toMatchObject({
    will: null,
    refusals: [{ code: 'form.missing', field: 'outcome' }],
  });
  const values = { outcome: 'approved' };
  const shown = (
    await office.post(url, { procedure: 'leave', matterId: asked.id, step: 'decide', values })
  ).json<PreviewPage>();
  expect(shown.refusals).toEqual([]);
  expect(shown.will?.papers.map((paper) => [paper.kind, paper.signedBy, paper.numbered])).toContainEqual([
    'leaveDecision',
    '尼西司法所',
    true,
  ]);
  expect(shown.will?.copies.map((copy) => copy.recipient)).toEqual(['示例扎西', '香格里拉市社区矫正管理局']);
  expect(shown.will?.waiting).toContain('返回销假');
  const still = await reload(office, asked.id);
  expect(still.revision).toBe(asked.revision);
  expect(still.papers).toEqual([]);
});

test('a typed date, a missing ground and an unknown field are told apart', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.clerk');
  const typed = await apply(office, caseId, leaveValues('2026年3月10日', '2026/3/14', { nonsense: 'x' }));
  expect(typed.values['apply']).toMatchObject({ from: '2026-03-10', until: '2026-03-14' });
  expect(typed.values['apply']).not.toHaveProperty('nonsense');
  const missing = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: { from: '2026-04-10', until: '2026-04-12' },
    idempotencyKey: key(),
  });
  expect(missing.statusCode).toBe(422);
  expect(missing.json<RefusalBody>().refusals.map((refusal) => refusal.field)).toEqual(
    expect.arrayContaining(['reason', 'reasonText', 'destination']),
  );
});
