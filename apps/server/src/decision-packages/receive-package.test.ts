import { createHash } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { notFoundText } from '../http/answer.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { handIn, receive } from './testing-door.ts';
import type { Received } from './testing-door.ts';
import { inventIdNumber, inventPackage, packageFaults } from './testing.ts';
import type { InventedPackage, PackageOrder } from './testing.ts';

let server: TestServer;
let clerk: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  clerk = await server.as('countyA.clerk');
});

afterAll(() => server.close());

let sent = 0;

/** A package of its own number, so that only one of a test's own can meet it. */
function invent(order: PackageOrder = {}): InventedPackage {
  sent += 1;
  return inventPackage({ id: `示例法院-收件-${sent}`, ...order });
}

function codes({ problems }: Received): readonly string[] {
  return problems.map(({ code }) => code);
}

/** Nothing is lost: the bytes come back as they were sent. And nothing was made of them. */
async function expectKept(page: Received, { bytes }: InventedPackage): Promise<void> {
  const original = await clerk.get(`/api/packages/${page.id}/original`);
  expect(original.statusCode).toBe(200);
  expect(original.rawPayload.equals(bytes)).toBe(true);
  expect(original.headers['content-type']).toBe('application/octet-stream');
  expect(original.headers['content-disposition']).toContain('attachment');
  expect(page.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  const { rows } = await server.database.superuser.query<{ count: number }>(
    'select count(*) from guitu.supervision_case',
  );
  expect(rows[0]?.count).toBe(0);
}

test('a good package waits with everything it says', async () => {
  const invented = invent();
  const page = await receive(server, clerk, invented);
  expect(page).toMatchObject({
    status: 'waiting',
    statusText: '等待处理',
    personName: '示例次仁',
    measure: 'probation',
    senderName: '示例县人民法院',
    effectiveOn: '2026-02-25',
    toName: '香格里拉市社区矫正管理局（云南省迪庆藏族自治州香格里拉市）',
    elsewhere: false,
    again: false,
    problems: [],
    candidates: [],
    caseId: null,
  });
  expect(page.items).toContainEqual({ name: 'measure', title: '矫正类别', group: '社区矫正', value: '缓刑' });
  expect(page.items).toContainEqual(
    expect.objectContaining({ name: 'announce.informed', value: '是', group: '决定与告知' }),
  );
  expect(page.announce).toMatchObject({ source: 'package', learnedOn: '2026-03-02', deciderKind: 'court' });
  await expectKept(page, invented);
  const paper = await clerk.get(`/api/packages/${page.id}/files/0`);
  expect(paper.headers['content-type']).toBe('application/pdf');
  expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test.each(packageFaults)('%s: a clear answer, and nothing lost', async (fault) => {
  const invented = invent({ fault });
  const page = await receive(server, clerk, invented);
  await expectKept(page, invented);
  expect(['waiting', 'unreadable']).toContain(page.status);
  if (fault !== 'folder') expect(page.problems[0]?.text).toMatch(/请|没有采用/);
  for (const file of page.files.filter(({ state }) => state !== 'sound')) {
    const answer = await clerk.get(`/api/packages/${page.id}/files/${file.index}`);
    expect([fault, answer.statusCode, answer.body]).toEqual([fault, 404, notFoundText]);
  }
});

test('late: both periods of the sender have passed, and nobody is turned away for it', async () => {
  const invented = invent({ announce: { effectiveOn: '2026-02-03' }, case: { judgmentOn: '2026-01-20' } });
  const page = await receive(server, clerk, invented);
  expect(page.problems).toEqual([
    { code: 'late.notice', grave: false, text: expect.stringContaining('照常接收') },
    { code: 'late.papers', grave: false, text: expect.stringContaining('2026年3月2日 才收到') },
  ]);
  await expectKept(page, invented);
});

test('the last day in time is not late: five days after 2026-02-25 is 2026-03-02', async () => {
  expect(codes(await receive(server, clerk, invent()))).toEqual([]);
});

test('incomplete: what is missing is named, for each measure its own', async () => {
  const probation = await receive(server, clerk, invent({ papers: ['judgment'] }));
  expect(probation.problems).toEqual([
    {
      code: 'papers.missing',
      grave: false,
      text: expect.stringMatching(/《执行通知书》.*《社区矫正告知书》.*不得因此拒收/),
    },
  ]);
  const outside = await receive(
    server,
    clerk,
    invent({ measure: '暂予监外执行', papers: ['judgment', 'informing', 'placeDetermination', 'exitBan'] }),
  );
  expect(outside.problems.find(({ code }) => code === 'papers.missing')?.text).toContain('保证书');
});

test('contradictory: each with its own sentence, the same as in an import', async () => {
  const idNumber = inventIdNumber('19900312', '001');
  const wrong = `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`;
  const cases: readonly [PackageOrder, string, string][] = [
    [{ person: { idNumber: wrong } }, 'contradiction.idNumber', '校验位'],
    [{ person: { birthOn: '1990-03-13' } }, 'contradiction.birthOn', '不一致'],
    [{ person: { sex: '女' } }, 'contradiction.sex', '证号为男'],
    [{ case: { termEnds: '2026-01-01' } }, 'contradiction.termEnds', '早于开始日期'],
    [{ case: { termEnds: '2027-03-24' } }, 'contradiction.termEnds', '应当止于 2027-02-24'],
    [{ announce: { deciderKind: 'prison' } }, 'contradiction.deciderKind', '缓刑由人民法院决定'],
    [{ announce: { effectiveOn: '2026-02-09' } }, 'contradiction.effectiveOn', '晚于生效日'],
    [{ case: { measure: '其他' } }, 'contradiction.measure', '四类'],
    [{ case: { termBegins: '二月三十' } }, 'unread.termBegins', '日期'],
    [{ announce: { informed: '也许' } }, 'announce.informed', '没有采用'],
  ];
  for (const [order, code, words] of cases) {
    const invented = invent(order);
    const page = await receive(server, clerk, invented);
    const problem = page.problems.find((one) => one.code === code);
    expect([code, problem?.grave, problem?.text]).toEqual([code, true, expect.stringContaining(words)]);
    await expectKept(page, invented);
  }
});

test('codes of both generations are understood, and unknown items are named', async () => {
  const page = await receive(
    server,
    clerk,
    invent({ person: { education: '04', 民族: '04', ethnicity: null, 鞋码: '42' }, case: { level: '严管' } }),
  );
  const value = (name: string) => page.items.find((item) => item.name === name)?.value;
  expect(value('ethnicity')).toBe('藏族');
  expect(value('education')).not.toBe('04');
  expect(codes(page)).toEqual(['item.unknown', 'item.not-taken']);
});

test('a number of eighteen digits sent as a number has lost its end, and the answer says so', async () => {
  const page = await receive(server, clerk, invent({ person: { idNumber: Number('999999199003120019') } }));
  expect(codes(page)).toContain('unread.idNumber');
});

test('signs that no database takes and no eye sees are left out', async () => {
  const page = await receive(
    server,
    clerk,
    invent({
      id: '示例\u0000号\u202e1',
      from: { kind: 'court', name: '示例\u0000法院\u200b' },
      person: { name: '示例\u0000丙' },
    }),
  );
  expect(page).toMatchObject({ envelopeId: '示例号1', senderName: '示例法院', personName: '示例丙' });
});

test('for another county: only settled, never accepted', async () => {
  const invented = invent({ to: { regionCode: 533422, name: '德钦县' } });
  const page = await receive(server, clerk, invented);
  expect(page).toMatchObject({ elsewhere: true, candidates: [] });
  expect(page.problems[0]).toMatchObject({
    code: 'package.elsewhere',
    text: expect.stringContaining('德钦县'),
  });
  const answer = await clerk.post(`/api/packages/${page.id}/accept`, {
    into: { kind: 'new' },
    officeCode: places.townshipA,
    acknowledged: ['package.elsewhere'],
    idempotencyKey: 'elsewhere-1',
  });
  expect([answer.statusCode, answer.json<{ refusal: { code: string } }>().refusal.code]).toEqual([
    422,
    'package.elsewhere',
  ]);
  await expectKept(page, invented);
});

test('the same bytes twice are one package, whoever sends them and under whatever name', async () => {
  const invented = invent();
  const first = await receive(server, clerk, invented);
  const second = await receive(server, await server.as('countyA.approver'), {
    ...invented,
    fileName: '又一次.zip',
  });
  expect(second).toMatchObject({ id: first.id, again: true, receivedAt: first.receivedAt });
  const [one, two] = await Promise.all([1, 2].map(() => receive(server, clerk, invented)));
  expect([one?.id, two?.id]).toEqual([first.id, first.id]);
});

test('the same number with other bytes is kept beside the first, with a grave word', async () => {
  const first = invent({ id: '示例法院-重号' });
  const second = invent({ id: '示例法院-重号', person: { phone: '13911112222' } });
  await receive(server, clerk, first);
  const page = await receive(server, clerk, second);
  expect(page.again).toBe(false);
  expect(page.problems[0]).toMatchObject({ code: 'package.same-id', grave: true });
  await expectKept(page, second);
});

test('set aside: the package leaves the open list and stays where it is', async () => {
  const invented = invent({ fault: 'noManifest' });
  const page = await receive(server, clerk, invented);
  const body = { handling: 'returned', note: '已电话告知', idempotencyKey: 'set-aside-1' };
  const settled = (await clerk.post(`/api/packages/${page.id}/set-aside`, body)).json<Received>();
  expect(settled).toMatchObject({
    status: 'setAside',
    statusText: '已退回发送单位',
    note: '已电话告知',
    settledBy: '示例县员甲',
  });
  const again = await clerk.post(`/api/packages/${page.id}/set-aside`, body);
  expect(again.statusCode, again.body).toBe(200);
  const other = await clerk.post(`/api/packages/${page.id}/set-aside`, {
    ...body,
    idempotencyKey: 'set-aside-2',
  });
  expect(other.json()).toMatchObject({
    refusal: { code: 'package.settled', text: expect.stringContaining('示例县员甲') },
  });
  await expectKept(settled, invented);
  const open = (await clerk.get('/api/packages?status=open&size=200')).json<{ rows: { id: string }[] }>();
  expect(open.rows.map(({ id }) => id)).not.toContain(page.id);
  const all = (await clerk.get('/api/packages?size=200')).json<{ rows: { id: string }[] }>();
  expect(all.rows.map(({ id }) => id)).toContain(page.id);
});

test('another county sees nothing of it; the office does not receive', async () => {
  const page = await receive(server, clerk, invent());
  const stranger = await server.as('countyB.approver');
  for (const path of ['', '/original', '/files/0']) {
    const answer = await stranger.get(`/api/packages/${page.id}${path}`);
    expect([answer.statusCode, answer.body]).toEqual([404, notFoundText]);
  }
  for (const act of ['accept', 'set-aside']) {
    const answer = await stranger.post(`/api/packages/${page.id}/${act}`, {
      into: { kind: 'new' },
      officeCode: places.townshipB,
      handling: 'returned',
      idempotencyKey: `stranger-${act}`,
    });
    expect([answer.statusCode, answer.body]).toEqual([404, notFoundText]);
  }
  expect((await stranger.get('/api/packages')).json()).toMatchObject({ total: 0 });
  const office = await handIn(server, await server.as('officeA.clerk'), invent());
  expect(office.statusCode).toBe(403);
});

test('what stands in the clear names nobody but the person; the manifest is sealed', async () => {
  const page = await receive(server, clerk, invent({ person: { homeAddress: '示例密地 9 号' } }));
  const { rows } = await server.database.superuser.query<{ row: string }>(
    'select row_to_json(p)::text as row from guitu.decision_package p where id = $1',
    [page.id],
  );
  expect(rows[0]?.row).not.toContain('示例密地');
  expect(rows[0]?.row).not.toContain('999999');
  const changes = await server.database.superuser.query<{ body: string }>(
    'select body::text from guitu.change where command = $1',
    ['package.receive'],
  );
  expect(changes.rows.every(({ body }) => !body.includes('示例次仁'))).toBe(true);
});

test('reading is noted', async () => {
  const page = await receive(server, clerk, invent());
  await clerk.get(`/api/packages/${page.id}/original`);
  const { rows } = await server.database.superuser.query<{ route: string }>(
    'select route from guitu.access_log where subject_id = $1',
    [page.id],
  );
  expect(rows.map(({ route }) => route)).toContain('/api/packages/:id/original');
});
