import { day } from '@guitu/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Visitor } from '../access/visitor.ts';
import { valueOf } from '../command/outcome.ts';
import type { ArrivalCheck, ArrivedAnswer } from '../contract/arrivals.ts';
import type { MatterPage } from '../contract/matters.ts';
import { applyImport, checkImport } from '../import/index.ts';
import { key } from '../testing/leave-values.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import type { ArrivalInto } from './arrival-order.ts';
import { openArrival } from './open-arrival.ts';
import { readArrival } from './read-arrival.ts';
import { officerOf, workbook } from './testing.ts';

let server: TestServer;
let officer: Visitor;

beforeAll(() => open());
afterAll(() => server.close());

/** What each door knows of the person; the one who comes by himself knows his name and why he comes. */
const known = {
  package: {
    name: '卓玛示例',
    idNumber: '999999200001010011',
    measure: '02',
    decidingAuthority: '示例县人民法院',
    judgmentNumber: '（2026）示0000刑初1号',
    judgmentOn: '2026-02-10',
    crime: '示例罪',
    termBegins: '2026-02-21',
    termEnds: '2028-02-20',
  },
  hand: {
    name: '卓玛示例',
    idNumber: '999999200001010011',
    measure: '02',
    phone: '13900000001',
    crime: '另一示例罪',
  },
  walkIn: { name: '卓玛示例', measure: '02' },
} as const;

const register = {
  姓名: '卓玛示例',
  身份证号: '999999200001010011',
  矫正类别: '缓刑',
  司法所: '尼西司法所',
  社区矫正开始日期: '2026-02-21',
  社区矫正结束日期: '2028-02-20',
  矫正状态: '待报到',
  文化程度: '初中',
};

const papers = { receivedOn: '2026-03-02', codes: ['judgment', 'executionNotice'] };

async function byPackage(into: ArrivalInto, idempotencyKey = key()) {
  const { entry } = readArrival(known.package, day('2026-03-02'));
  if (entry === undefined) throw new Error('the package has problems');
  return openArrival(server.services, officer, {
    entry,
    into,
    officeCode: places.townshipA,
    announce: { source: 'package', effectiveOn: '2026-02-21', informed: 'yes' },
    papers,
    command: 'package.accept',
    idempotencyKey,
  });
}

async function atCounter(items: object, into: ArrivalInto, source = 'hand'): Promise<ArrivedAnswer> {
  const clerk = await server.as('countyA.clerk');
  const response = await clerk.post('/api/arrivals', {
    items,
    into,
    officeCode: places.townshipA,
    announce: { source },
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<ArrivedAnswer>();
}

async function candidates(items: object) {
  const clerk = await server.as('countyA.clerk');
  const response = await clerk.post('/api/arrivals/check', { items });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<ArrivalCheck>().candidates;
}

async function byRegister() {
  const bytes = await workbook([register]);
  const checked = await checkImport(server.services, officer, { bytes, fileName: '示例名册.xlsx' });
  expect(checked.refusal).toBeUndefined();
  if (checked.faulty === 0) await applyImport(server.services, officer, checked.id);
  return checked;
}

/** Everything there is in county A under the example's name. */
async function everything() {
  const { rows } = await server.database.superuser.query<Record<string, string | null>>(
    `select c.id, c.person_id, c.status, c.crime, c.term_ends::text, c.measure, m.id as matter_id
       from guitu.supervision_case c left join guitu.matter m on m.case_id = c.id
      where c.person_name = '卓玛示例'`,
  );
  return rows;
}

async function open(): Promise<void> {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  officer = officerOf(server, 'countyA', ['clerk']);
}

async function clear(): Promise<void> {
  await server.close();
  await open();
}

describe('the same person through four doors: package, register, by hand, without any paper', () => {
  test('one person, one case, one intake, and every door on its trace', async () => {
    const first = valueOf(await byPackage({ kind: 'new' }));
    expect(first).toMatchObject({ found: 'new', filled: [], kept: [] });

    const checked = await byRegister();
    expect(checked).toMatchObject({ create: 0, update: 1, faulty: 0 });

    const [same, ...others] = await candidates(known.hand);
    expect(others).toEqual([]);
    expect(same).toMatchObject({ caseId: first.caseId, why: '证件号码相同', certain: true });
    const second = await atCounter(known.hand, { kind: 'case', caseId: first.caseId });
    expect(second).toMatchObject({ found: 'case', caseId: first.caseId, matterId: first.matterId });
    expect(second.filled.map((item) => item.name)).toEqual(['phone']);
    expect(second.kept.map((item) => item.name)).toEqual(['crime']);

    const [alike] = await candidates(known.walkIn);
    expect(alike).toMatchObject({ caseId: first.caseId, why: '姓名相同，正在等待报到', certain: false });
    const third = await atCounter(known.walkIn, { kind: 'case', caseId: first.caseId }, 'walkIn');
    expect(third).toMatchObject({ matterId: first.matterId, filled: [], kept: [] });

    expect(await everything()).toEqual([
      {
        id: first.caseId,
        person_id: expect.any(String),
        status: 'expected',
        crime: '示例罪',
        term_ends: '2028-02-20',
        measure: 'probation',
        matter_id: first.matterId,
      },
    ]);
    const clerk = await server.as('countyA.clerk');
    const timeline = (await clerk.get(`/api/cases/${first.caseId}/timeline`)).json<{
      entries: { title: string; text: string }[];
    }>().entries;
    const titles = timeline.map((entry) => entry.title);
    expect(titles).toContain('交付接收：登记待接收');
    expect(titles).toContain('交付接收：登记收到的文书');
    expect(titles).toContain('导入登记');
    expect(timeline).toContainEqual(expect.objectContaining({ title: '登记来件', text: '来源：本人来报到' }));
    expect(timeline).toContainEqual(
      expect.objectContaining({
        title: '来件补充登记',
        text: '补充：联系电话；来件与登记不同、没有改动：具体罪名（请核对）',
      }),
    );
  });

  test('the other way round: first the person, then the papers', async () => {
    await clear();
    const first = await atCounter(known.walkIn, { kind: 'new' }, 'walkIn');
    expect(first).toMatchObject({ found: 'new' });

    // A register that knows the number the person did not is asked about, not entered a second time.
    const checked = await byRegister();
    expect(checked).toMatchObject({ create: 0, faulty: 1 });
    expect(checked.problems).toMatchObject([{ column: '姓名', text: expect.stringContaining('待报到') }]);

    const [alike, ...others] = await candidates(known.package);
    expect(others).toEqual([]);
    expect(alike).toMatchObject({ caseId: first.caseId, certain: false });
    const second = valueOf(await byPackage({ kind: 'case', caseId: first.caseId }));
    expect(second).toMatchObject({ caseId: first.caseId, matterId: first.matterId, found: 'case' });
    expect(second.filled).toEqual(
      expect.arrayContaining(['idNumber', 'birthOn', 'judgmentNumber', 'crime', 'termEnds', 'effectiveOn']),
    );
    expect(second.kept).toEqual([]);

    expect(await byRegister()).toMatchObject({ create: 0, update: 1, faulty: 0 });
    const third = await atCounter(known.hand, { kind: 'case', caseId: first.caseId });
    expect(third).toMatchObject({ caseId: first.caseId, matterId: first.matterId });

    expect(await everything()).toMatchObject([
      { id: first.caseId, status: 'expected', term_ends: '2028-02-20', matter_id: first.matterId },
    ]);
    const clerk = await server.as('countyA.clerk');
    const matter = (await clerk.get(`/api/matters/${first.matterId ?? ''}`)).json<MatterPage>();
    expect(matter.values['announce']).toMatchObject({
      source: 'walkIn',
      effectiveOn: '2026-02-21',
      decider: '示例县人民法院',
      informed: 'yes',
    });
    expect(matter.values['addPapers']).toMatchObject({ papers: papers.codes });
  });

  test('asked twice, a door answers like the first time; a known number is never entered as somebody new', async () => {
    await clear();
    const idempotencyKey = key();
    const first = valueOf(await byPackage({ kind: 'new' }, idempotencyKey));
    expect(valueOf(await byPackage({ kind: 'new' }, idempotencyKey))).toEqual(first);
    expect(await everything()).toHaveLength(1);
    const again = await byPackage({ kind: 'new' });
    expect(again).toMatchObject({
      done: false,
      refusals: [{ code: 'arrival.known', text: expect.stringContaining('卓玛示例') }],
    });
    expect(await everything()).toHaveLength(1);
  });

  test('two doors that open at the same moment enter one person', async () => {
    await clear();
    const both = await Promise.all([byPackage({ kind: 'new' }), byPackage({ kind: 'new' })]);
    expect(both.filter((one) => one.done)).toHaveLength(1);
    expect(await everything()).toHaveLength(1);
  });

  test('a further case of a known person; the same decision is not entered twice', async () => {
    const [{ person_id: personId } = { person_id: null }] = await everything();
    if (personId === null || personId === undefined) throw new Error('nobody');
    const same = await byPackage({ kind: 'person', personId });
    expect(same).toMatchObject({ done: false, refusals: [{ code: 'arrival.same-case' }] });
    const other = await atCounter(
      { ...known.hand, judgmentNumber: '（2026）示0000刑初2号' },
      { kind: 'person', personId },
    );
    expect(other.found).toBe('person');
    const rows = await everything();
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row['person_id']))).toEqual(new Set([personId]));
  });
});

describe('walls', () => {
  test('the neighbouring county learns nothing and cannot reach in', async () => {
    await clear();
    const first = valueOf(await byPackage({ kind: 'new' }));
    const neighbour = await server.as('countyB.approver');
    const check = await neighbour.post('/api/arrivals/check', { items: known.package });
    expect(check.json<ArrivalCheck>().candidates).toEqual([]);
    const reaching = await neighbour.post('/api/arrivals', {
      items: known.hand,
      into: { kind: 'case', caseId: first.caseId },
      officeCode: places.townshipB,
      announce: { source: 'hand' },
      idempotencyKey: key(),
    });
    expect(reaching.statusCode).toBe(404);
    const own = await neighbour.post('/api/arrivals', {
      items: known.package,
      into: { kind: 'new' },
      officeCode: places.townshipB,
      announce: { source: 'hand' },
      idempotencyKey: key(),
    });
    expect(own.statusCode, own.body).toBe(200);
    const foreign = await neighbour.post('/api/arrivals', {
      items: { name: '示例乙', measure: '02' },
      into: { kind: 'new' },
      officeCode: places.townshipA,
      announce: { source: 'hand' },
      idempotencyKey: key(),
    });
    expect(foreign.json()).toMatchObject({ refusal: { code: 'arrival.office' } });
  });

  test('a judicial office takes part only with a written delegation', async () => {
    const clerk = await server.as('officeA.clerk');
    const response = await clerk.post('/api/arrivals', {
      items: { name: '示例丙', measure: '01' },
      into: { kind: 'new' },
      officeCode: places.townshipA,
      announce: { source: 'walkIn' },
      idempotencyKey: key(),
    });
    expect(response.statusCode).toBe(403);
    expect(response.json<{ refusal: { text: string } }>().refusal.text).toContain('委托');
  });
});
