import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import { apply, reload, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let county: TestVisitor;
let caseId: string;
let leaveId: string;

const ruling = {
  kind: 'commutation',
  paperNumber: '示例刑更〔2026〕1号',
  authority: '示例州中级人民法院',
  paperOn: '2026-02-26',
  effectiveOn: '2026-02-26',
  ends: '2026-12-31',
  months: 5,
  copied: ['procuratorate', 'police'],
};

beforeAll(async () => {
  server = await openTestServer();
  county = await server.as('countyA.approver');
  caseId = await insertCase(server.database.record, { name: '示例扎西' });
  const office = await server.as('officeA.approver');
  const asked = await apply(office, caseId, leaveValues('2026-03-02', '2026-03-04'));
  leaveId = (await step(office, asked, 'decide', { outcome: 'approved' })).id;
});

afterAll(() => server.close());

async function enter(values: object): Promise<MatterPage> {
  const response = await county.post(`/api/cases/${caseId}/matters`, {
    procedure: 'termChange',
    values,
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

const page = async (): Promise<CasePage> => (await county.get(`/api/cases/${caseId}`)).json<CasePage>();

test('a paper keeps the last day it was issued with; while that is the last day still, nothing is outdated', async () => {
  const { rows } = await server.database.superuser.query(
    'select distinct term_ends::text from guitu.paper where case_id = $1',
    [caseId],
  );
  expect(rows).toEqual([{ term_ends: '2027-05-31' }]);
  expect((await page()).outdatedPapers).toEqual([]);
});

test('a commutation moves the term, shows our computation beside it and names the papers to be issued anew', async () => {
  const matter = await enter(ruling);
  const { term, outdatedPapers } = await page();
  expect(term).toMatchObject({ begins: '2025-06-01', ends: '2026-12-31' });
  expect(term?.ledger).toMatchObject([
    { name: '登记的期限', ends: '2027-05-31', computedEnds: null, differs: false, matterId: null },
    {
      name: '减刑裁定',
      paperNumber: ruling.paperNumber,
      ends: '2026-12-31',
      computedEnds: '2026-12-31',
      differs: false,
      matterId: matter.id,
    },
  ]);
  expect(outdatedPapers.length).toBeGreaterThan(0);
  expect(new Set(outdatedPapers.map((paper) => [paper.matterId, paper.termEnds].join()))).toEqual(
    new Set([`${leaveId},2027-05-31`]),
  );
  expect((await reload(county, matter.id)).outdatedPapers).toEqual(outdatedPapers);
  expect((await reload(county, leaveId)).outdatedPapers).toEqual([]);
  await take(county, matter, { act: 'annul', reason: '示例：裁定不是这个人的' });
  const back = await page();
  expect(back.term?.ends).toBe('2027-05-31');
  expect(back.outdatedPapers).toEqual([]);
});

test('what the paper and the computation say apart is shown, asked by letter with a number of its own, and settled', async () => {
  const matter = await enter({ ...ruling, paperNumber: '示例刑更〔2026〕2号', months: 6 });
  const { term } = await page();
  expect(term?.ledger.at(-1)).toMatchObject({
    ends: '2026-12-31',
    computedEnds: '2026-11-30',
    differs: true,
  });
  expect(term?.how[0]).toContain('以文书载明的为准');
  expect(matter.findings.map((one) => one.code)).toEqual(['termChange.difference']);
  const asked = await step(county, matter, 'raiseDifference', {});
  expect(asked.papers.map((paper) => [paper.title, paper.number])).toEqual([
    ['关于核实社区矫正期限的函', expect.stringContaining('期核')],
  ]);
  expect(asked.copies.map((copy) => copy.recipient)).toEqual(['示例州中级人民法院']);
  const file = await county.get(asked.papers[0]?.file ?? '');
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
  const settled = await step(county, asked, 'settle', {
    settledOn: '2026-03-02',
    conclusion: 'paperStands',
    text: '示例：法院答复无误',
  });
  expect([settled.status, settled.findings]).toEqual(['closed', []]);
});

test('the papers of a leave that is over stay as they are', async () => {
  const office = await server.as('officeA.approver');
  expect((await page()).outdatedPapers).not.toEqual([]);
  const returned = await reload(office, leaveId);
  await step(office, returned, 'return', { returnedAt: '2026-03-02T01:00:00.000Z' });
  const left = (await page()).outdatedPapers;
  expect(left.filter((paper) => paper.matterId === leaveId)).toEqual([]);
});
