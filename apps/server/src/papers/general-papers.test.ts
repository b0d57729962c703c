import { getProcedure } from '@guitu/law';
import type { PaperOrder } from '@guitu/law';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import type { PaperPage } from '../contract/papers.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => server.close());

/** A leave is granted, and law orders these papers instead of its own. */
async function grantedWith(...orders: readonly PaperOrder[]) {
  vi.spyOn(getProcedure('leave').papers, 'decide').mockReturnValue(orders);
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  return step(office, asked, 'decide', { outcome: 'approved' });
}

const letter: PaperOrder = {
  kind: 'exampleInquiry',
  template: 'letter',
  title: '示例征求意见函',
  signedBy: 'judicialOffice',
  counterWord: '外准',
  to: '示例县社区矫正机构',
  data: { introduce: 'full', paragraphs: ['现征求你机构意见'], stub: [['示例事项', '示例内容']] },
};
const form: PaperOrder = {
  kind: 'exampleForm',
  template: 'approvalForm',
  title: '示例审批表',
  signedBy: 'judicialOffice',
  data: {},
};

test('a paper of a kind that only law knows is made, kept and read like any other', async () => {
  const matter = await grantedWith(letter, form);
  const papers = matter.papers.toSorted((a, b) => (a.kind < b.kind ? 1 : -1));
  expect(papers.map(({ kind, title, stub }) => [kind, title, stub !== null])).toEqual([
    ['exampleInquiry', '示例征求意见函', true],
    ['exampleForm', '示例审批表', false],
  ]);
  for (const paper of papers) {
    for (const url of [paper.file, ...(paper.stub === null ? [] : [paper.stub])]) {
      const response = await office.get(url);
      expect([url, response.statusCode]).toEqual([url, 200]);
      expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    const { pages } = (await office.get(`/api/papers/${paper.id}/pages`)).json<{ pages: string[] }>();
    expect(pages[0]).toContain('<svg');
  }
  const page = (await office.get(`/api/papers/${papers[0]?.id}`)).json<PaperPage>();
  expect(page.data).toContainEqual({ label: '正文', value: '现征求你机构意见' });
  const { rows } = await server.database.superuser.query(
    `select kind, template, template_version from guitu.paper where matter_id = $1 order by kind desc`,
    [matter.id],
  );
  expect(rows).toEqual([
    { kind: 'exampleInquiry', template: 'letterWithStub', template_version: '1' },
    { kind: 'exampleForm', template: 'approvalForm', template_version: '1' },
  ]);
});

test('a kind without a template of its own and without a general one is not issued', async () => {
  await expect(grantedWith({ ...letter, template: undefined } as never)).rejects.toThrow();
});

test('a paper of a kind with a template of its own names no other', async () => {
  vi.restoreAllMocks();
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const matter = await step(office, asked, 'decide', { outcome: 'approved' });
  const { rows } = await server.database.superuser.query(
    `select distinct template from guitu.paper where matter_id = $1`,
    [matter.id],
  );
  expect(rows).toEqual([{ template: null }]);
});
