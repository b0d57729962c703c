import { readPdf } from '@guitu/papers/testing';
import { openText, read, systemAccess } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import type { PaperPage } from '../contract/papers.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import { renderPaper } from '../jobs/render-paper.ts';
import { apply, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
});

afterAll(() => server.close());

async function granted() {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  return step(office, asked, 'decide', { outcome: 'approved' });
}

test('every paper of a leave from the application to the annulment is a PDF', async () => {
  const matter = await granted();
  const overdue = await take(await server.as('countyA.approver'), matter, {
    act: 'step',
    step: 'orderReturn',
    values: { reason: '外出期满没有返回。' },
  });
  const back = await step(office, overdue, 'return', { returnedAt: '2026-03-02 08:30' }).catch(
    () => undefined,
  );
  expect(back, 'a return before the departure is refused').toBeUndefined();
  const annulled = await take(office, overdue, { act: 'annul', reason: '事由经查不实。' });
  expect(annulled.papers.map((paper) => paper.kind).toSorted()).toEqual([
    'annulmentNotice',
    'leaveApplication',
    'leaveDecision',
    'leaveFiling',
    'orderToReturn',
  ]);
  for (const paper of annulled.papers) {
    for (const url of [paper.file, ...(paper.stub === null ? [] : [paper.stub])]) {
      const response = await office.get(url);
      expect([paper.kind, response.statusCode, response.headers['content-type']]).toEqual([
        paper.kind,
        200,
        'application/pdf',
      ]);
      expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
  }
});

test('the job and the reader make the same bytes, once', async () => {
  const matter = await granted();
  const paper = matter.papers.find((one) => one.kind === 'leaveDecision');
  expect(paper).toMatchObject({ ready: false });
  const url = paper?.file ?? '';
  const [first, second] = await Promise.all([office.get(url), office.get(url)]);
  expect(second?.rawPayload.equals(first?.rawPayload ?? Buffer.alloc(0))).toBe(true);
  await renderPaper(server.services, { paperId: paper?.id });
  expect((await office.get(url)).rawPayload.equals(first?.rawPayload ?? Buffer.alloc(0))).toBe(true);
  const page = (await office.get(`/api/papers/${paper?.id}`)).json<PaperPage>();
  expect(page.ready).toBe(true);
  const { rows } = await server.database.superuser.query(
    `select count(*)::int as count from guitu.change where command = 'paper.render' and body ->> 'paperId' = $1`,
    [paper?.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('the name on the paper is the approver’s, whoever prepared it', async () => {
  const caseId = await insertCase(server.database.record);
  const clerk = await server.as('officeA.clerk');
  const asked = await apply(clerk, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const matter = await step(office, asked, 'decide', { outcome: 'approved' });
  const paper = matter.papers.find((one) => one.kind === 'leaveDecision');
  const { record } = server.services;
  const data = await read(record, systemAccess(), async (transaction) => {
    const row = await transaction
      .selectFrom('paper')
      .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
      .select(['paper.data_sealed', 'supervision_case.key_id'])
      .where('paper.id', '=', paper?.id ?? '')
      .executeTakeFirstOrThrow();
    return JSON.parse(await openText(record, transaction, row.key_id, row.data_sealed)) as object;
  });
  expect(data).toMatchObject({
    demonstration: true,
    bodyName: '尼西司法所',
    delegatedBy: '香格里拉市社区矫正管理局',
    stub: { preparedBy: '示例所员甲', approvedBy: '示例所长甲' },
    person: { idNumber: '533421199005060011', homeAddress: '示例村一组 1 号', measureText: '缓刑' },
  });
});

test('a job stands in the queue exactly if the decision was committed', async () => {
  const matter = await granted();
  const { rows } = await server.database.superuser.query<{ key: string }>(
    `select key from graphile_worker.jobs where key is not null`,
  );
  expect(rows.map((row) => row.key)).toEqual(
    expect.arrayContaining(matter.papers.map((paper) => `render:${paper.id}`)),
  );
});

test('the pages of a paper are pictures, and its data are words', async () => {
  const matter = await granted();
  const paper = matter.papers.find((one) => one.kind === 'leaveDecision');
  const { pages } = (await office.get(`/api/papers/${paper?.id}/pages`)).json<{ pages: string[] }>();
  expect(pages[0]).toContain('<svg');
  const page = (await office.get(`/api/papers/${paper?.id}`)).json<PaperPage>();
  expect(page.data).toContainEqual({ label: '天数', value: '5' });
  expect(page.copies.map((copy) => copy.recipient)).toContain('示例扎西');
});

test('a paper without a counterfoil has none; a void one keeps its bytes', async () => {
  const matter = await granted();
  const filing = matter.papers.find((one) => one.kind === 'leaveFiling');
  expect(filing?.stub).toBeNull();
  expect((await office.get(`/api/papers/${filing?.id}/stub.pdf`)).statusCode).toBe(404);
  const url = `/api/papers/${filing?.id}/void`;
  const silent = await office.post(url, { reason: '', idempotencyKey: key() });
  expect(silent.json<RefusalBody>().refusal.field).toBe('reason');
  const clerk = await (await server.as('officeA.clerk')).post(url, { reason: '误印', idempotencyKey: key() });
  expect(clerk.statusCode).toBe(403);
  const county = await (
    await server.as('countyA.approver')
  ).post(url, { reason: '误印', idempotencyKey: key() });
  expect(county.json<RefusalBody>().refusal.text).toContain('尼西司法所');
  const voided = await office.post(url, { reason: '误印', idempotencyKey: key() });
  expect(voided.json<PaperPage>()).toMatchObject({ status: 'void', number: filing?.number });
  expect((await office.get(filing?.file ?? '')).statusCode).toBe(200);
  const twice = await office.post(url, { reason: '误印', idempotencyKey: key() });
  expect(twice.json<RefusalBody>().refusal.code).toBe('paper.not-in-force');
});

test('service is entered once, on a day between the paper and today', async () => {
  const matter = await granted();
  const copy = matter.copies.find((one) => one.status === 'waiting');
  const url = `/api/copies/${copy?.id}/receipt`;
  const early = await office.post(url, { receivedOn: '2026-02-01', idempotencyKey: key() });
  expect(early.json<RefusalBody>().refusal.code).toBe('copy.too-early');
  const late = await office.post(url, { receivedOn: '2026-03-03', idempotencyKey: key() });
  expect(late.json<RefusalBody>().refusal.code).toBe('copy.future');
  expect((await office.post(url, { receivedOn: '2026-03-02', idempotencyKey: key() })).statusCode).toBe(200);
  const twice = await office.post(url, { receivedOn: '2026-03-02', idempotencyKey: key() });
  expect(twice.json<RefusalBody>().refusal.code).toBe('copy.received');
});

test('served on the person, the receipt says how; left behind without a witness it proves nothing', async () => {
  const matter = await granted();
  const copy = matter.copies.find(({ toPerson, status }) => toPerson && status === 'waiting');
  const send = (service: Readonly<Record<string, string>>) =>
    office.post(`/api/copies/${copy?.id}/receipt`, {
      receivedOn: '2026-03-02',
      service,
      idempotencyKey: key(),
    });
  const bare = await send({ manner: 'left', remark: '演示：本人拒绝签收' });
  expect(bare.json<RefusalBody>().refusal).toMatchObject({ code: 'service.incomplete', field: 'witnesses' });
  const left = await send({ manner: 'left', remark: '演示：本人拒绝签收', witnesses: '演示·邻居' });
  expect(left.statusCode, left.body).toBe(200);
  const page = (await office.get(`/api/matters/${matter.id}`)).json<MatterPage>();
  expect(page.copies.find(({ id }) => id === copy?.id)).toMatchObject({
    status: 'received',
    service: '拒收，留置送达，见证人演示·邻居，演示：本人拒绝签收',
  });
});

test('the receipt is printed as a form before, and with what was entered after; of a copy for a body there is none', async () => {
  const matter = await granted();
  const [copy] = matter.copies.filter(({ toPerson }) => toPerson);
  const other = matter.copies.find(({ toPerson }) => !toPerson);
  const textOf = async () => {
    const answer = await office.get(`/api/copies/${copy?.id}/receipt.pdf`);
    expect(answer.statusCode).toBe(200);
    return readPdf(answer.rawPayload)
      .map(({ text }) => text)
      .join('');
  };
  expect(await textOf()).toContain('□留置送达');
  const service = { manner: 'left', remark: '演示：本人拒绝签收', witnesses: '演示·邻居' };
  const entered = { receivedOn: '2026-03-02', service, idempotencyKey: key() };
  expect((await office.post(`/api/copies/${copy?.id}/receipt`, entered)).statusCode).toBe(200);
  const text = await textOf();
  for (const part of ['√', '演示·邻居', '本人拒绝签收', '2026年3月2日']) expect(text).toContain(part);
  expect((await office.get(`/api/copies/${other?.id}/receipt.pdf`)).statusCode).toBe(404);
});
