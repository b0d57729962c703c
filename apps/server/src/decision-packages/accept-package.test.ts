import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { receive } from './testing-door.ts';
import type { Received } from './testing-door.ts';
import { inventIdNumber, inventPackage } from './testing.ts';
import type { PackageOrder } from './testing.ts';

let server: TestServer;
let clerk: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  clerk = await server.as('countyA.approver');
});

afterAll(() => server.close());

interface Arrived {
  readonly caseId: string;
  readonly matterId: string;
  readonly found: string;
}

let people = 0;

/** A package about somebody no other test knows. */
function somebody(order: PackageOrder = {}) {
  people += 1;
  const number = String(people).padStart(3, '0');
  return inventPackage({
    id: `示例法院-接收-${number}`,
    ...order,
    person: {
      name: `示例${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'.charAt(people)}`,
      idNumber: inventIdNumber('19900312', number),
      sex: null,
      ...order.person,
    },
    case: { judgmentNumber: `（2026）示例刑初${number}号`, ...order.case },
  });
}

function accept(page: Pick<Received, 'id'>, request: object = {}) {
  return clerk.post(`/api/packages/${page.id}/accept`, {
    into: { kind: 'new' },
    officeCode: places.townshipA,
    idempotencyKey: `accept-${page.id}`,
    ...request,
  });
}

async function accepted(page: Pick<Received, 'id'>, request: object = {}): Promise<Arrived> {
  const answer = await accept(page, request);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<Arrived>();
}

async function casesOf(): Promise<number> {
  const { rows } = await server.database.superuser.query<{ count: number }>(
    'select count(*) from guitu.supervision_case',
  );
  return rows[0]?.count ?? -1;
}

test('accepted: case, intake and papers are there, and asked again the answer is the same', async () => {
  const page = await receive(server, clerk, somebody());
  const before = await casesOf();
  const first = await accepted(page);
  const second = await accepted(page);
  expect(second).toEqual(first);
  expect(first.found).toBe('new');
  expect(await casesOf()).toBe(before + 1);
  const settled = (await clerk.get(`/api/packages/${page.id}`)).json<Received>();
  expect(settled).toMatchObject({
    status: 'accepted',
    caseId: first.caseId,
    matterId: first.matterId,
    settledBy: '示例局长甲',
  });
  const matter = (await clerk.get(`/api/matters/${first.matterId}`)).json<MatterPage>();
  expect(matter.procedure).toBe('intake');
  expect(matter.values['announce']).toMatchObject({ source: 'package', effectiveOn: '2026-02-25' });
  const papers = matter.values['addPapers'] as unknown as { papers: string[]; evidence: { hash: string }[] };
  expect(papers.papers).toEqual([
    'judgment',
    'executionNotice',
    'informing',
    'placeDetermination',
    'exitBan',
  ]);
  const scan = await clerk.get(`/api/uploads/${papers.evidence[0]?.hash}?name=判决书.pdf`);
  expect(scan.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('two who accept at the same moment: one case', async () => {
  const page = await receive(server, clerk, somebody());
  const before = await casesOf();
  const answers = await Promise.all([
    accept(page, { idempotencyKey: 'at-once-1' }),
    accept(page, { idempotencyKey: 'at-once-2' }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 422]);
  expect(await casesOf()).toBe(before + 1);
});

test('a second package about the same judgment adds its papers to that case', async () => {
  const name = '示例同案';
  const idNumber = inventIdNumber('19880101', '777');
  const order: PackageOrder = {
    person: { name, idNumber },
    case: { judgmentNumber: '（2026）示例刑初777号' },
  };
  const first = await receive(server, clerk, somebody({ ...order, papers: ['judgment'] }));
  const { caseId, matterId } = await accepted(first);
  const second = await receive(
    server,
    clerk,
    somebody({ ...order, papers: ['informing', 'executionNotice'] }),
  );
  expect(second.candidates).toMatchObject([{ caseId, certain: true, why: '证件号码相同' }]);
  const asNew = await accept(second, { idempotencyKey: 'twice-new' });
  expect(asNew.json<RefusalBody>().refusal.code).toBe('arrival.known');
  const into = { kind: 'case', caseId };
  expect(await accepted(second, { into })).toMatchObject({ caseId, matterId, found: 'case' });
  const { rows } = await server.database.superuser.query<{ status: string }>(
    'select status from guitu.decision_package where case_id = $1',
    [caseId],
  );
  expect(rows.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
});

test('late and incomplete never stand in the way', async () => {
  const page = await receive(
    server,
    clerk,
    somebody({ papers: [], announce: { effectiveOn: '2026-01-05' }, case: { judgmentOn: '2025-12-20' } }),
  );
  expect(page.problems.map(({ code }) => code)).toEqual(['late.notice', 'late.papers', 'papers.missing']);
  const { matterId } = await accepted(page);
  const matter = (await clerk.get(`/api/matters/${matterId}`)).json<MatterPage>();
  expect(matter.values['addPapers']).toBeUndefined();
});

test('a contradiction is mended or seen, not passed over', async () => {
  const page = await receive(server, clerk, somebody({ person: { birthOn: '1991-01-01' } }));
  const before = await casesOf();
  const blind = await accept(page, { idempotencyKey: 'blind-no-1' });
  expect(blind.statusCode).toBe(422);
  expect(blind.json<RefusalBody>().refusals).toEqual([
    {
      code: 'package.unseen',
      field: 'acknowledged.contradiction.birthOn',
      text: expect.stringContaining('1991-01-01'),
      instead: expect.stringContaining('更正'),
    },
  ]);
  expect(await casesOf()).toBe(before);
  await accepted(page, { items: { birthOn: '1990-03-12' }, idempotencyKey: 'mended-no-1' });

  const other = await receive(server, clerk, somebody({ person: { birthOn: '1991-01-01' } }));
  const { caseId } = await accepted(other, { acknowledged: ['contradiction.birthOn'] });
  const { rows } = await server.database.superuser.query<{ birth_on: string }>(
    'select p.birth_on::text from guitu.person p join guitu.supervision_case c on c.person_id = p.id where c.id = $1',
    [caseId],
  );
  expect(rows).toEqual([{ birth_on: '1991-01-01' }]);
});

test('a term that ends before it begins is entered with its end open', async () => {
  const page = await receive(server, clerk, somebody({ case: { termEnds: '2026-01-01' } }));
  const { caseId } = await accepted(page, { acknowledged: ['contradiction.termEnds'] });
  const { rows } = await server.database.superuser.query<{ term_begins: string; term_ends: string | null }>(
    'select term_begins::text, term_ends::text from guitu.supervision_case where id = $1',
    [caseId],
  );
  expect(rows).toEqual([{ term_begins: '2026-02-25', term_ends: null }]);
});

test('without name or measure no case can be written: they are asked for beside their field', async () => {
  const page = await receive(server, clerk, somebody({ person: { name: null }, case: { measure: '其他' } }));
  const answer = await accept(page, { acknowledged: ['contradiction.measure'] });
  expect(answer.json<RefusalBody>().refusals.map(({ field }) => field)).toEqual([
    'items.name',
    'items.measure',
  ]);
  await accepted(page, {
    items: { name: '示例补名', measure: '缓刑', 'announce.effectiveOn': '2026-02-26' },
    idempotencyKey: 'named-no-1',
  });
});

test('a harmful file stays in the package; the rest joins the case', async () => {
  const page = await receive(server, clerk, somebody({ fault: 'virus' }));
  expect((await accept(page, { idempotencyKey: 'virus-no-1' })).json<RefusalBody>().refusal).toMatchObject({
    code: 'package.unseen',
    field: 'acknowledged.file.suspicious',
  });
  const { matterId } = await accepted(page, { acknowledged: ['file.suspicious'] });
  const matter = (await clerk.get(`/api/matters/${matterId}`)).json<MatterPage>();
  const papers = matter.values['addPapers'] as unknown as { papers: string[]; evidence: object[] };
  expect(papers.papers).not.toContain('judgment');
  expect(papers.evidence).toHaveLength(4);
});

test('what could not be read cannot be accepted, and says what to do', async () => {
  const page = await receive(server, clerk, somebody({ fault: 'brokenManifest' }));
  const answer = await accept(page);
  expect(answer.json<RefusalBody>().refusal).toMatchObject({
    code: 'package.unread',
    instead: expect.stringContaining('登记来人'),
  });
});

test('an accepted package is not set aside, nor accepted into another case', async () => {
  const page = await receive(server, clerk, somebody());
  const { caseId } = await accepted(page);
  const aside = await clerk.post(`/api/packages/${page.id}/set-aside`, {
    handling: 'duplicate',
    idempotencyKey: 'aside-after',
  });
  expect(aside.json<RefusalBody>().refusal.code).toBe('package.settled');
  const again = await accept(page, { into: { kind: 'case', caseId }, idempotencyKey: 'again-after' });
  expect(again.json<RefusalBody>().refusal.code).toBe('package.settled');
});

test('the chain covers all of it', async () => {
  expect(await verify(server.database.record)).toMatchObject({ ok: true });
  const { rows } = await server.database.superuser.query<{ case_id: string }>(
    'select case_id from guitu.decision_package where case_id is not null',
  );
  for (const { case_id: caseId } of rows)
    expect(await verify(server.database.record, { caseId })).toMatchObject({ ok: true });
});
