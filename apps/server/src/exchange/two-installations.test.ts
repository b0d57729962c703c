import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import type { Received } from '../decision-packages/testing-door.ts';
import { inventIdNumber } from '../decision-packages/testing.ts';
import { reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { handOver, moveToWuhua, repack, sendFrom, take, taken, wuhua } from './testing.ts';

const theirNumber = inventIdNumber('19900506', '001');

/** 香格里拉市 in one installation, 五华区 in another: nothing passes between them but the bytes of packages. */
let here: TestServer;
let there: TestServer;

beforeAll(async () => {
  here = await openTestServer({ at: '2026-03-20T09:00' });
  there = await openTestServer({ at: '2026-03-20T09:00' });
  await moveToWuhua(there);
});

afterAll(() => Promise.all([here.close(), there.close()]));

const application = (text: string, region: number) => ({
  reason: 'work',
  reasonText: '在演示公司上班',
  place: { text, region },
  address: '演示小区一号',
  intendedOn: '2026-05-10',
});

const answer = {
  residence: '住处属实',
  livelihood: '有固定工作',
  family: '与姐姐同住',
  opinion: 'agree',
};

interface Side {
  readonly server: TestServer;
  readonly office: TestVisitor;
  readonly county: TestVisitor;
}

const side = async (server: TestServer): Promise<Side> => ({
  server,
  office: await server.as('officeA.approver'),
  county: await server.as('countyA.approver'),
});

async function send(from: Side, matterId: string, to: Side) {
  const { bytes } = await sendFrom(from.county, matterId);
  return handOver(to.server, to.county, bytes);
}

/** What the two matters have in common: the old county's begins with the application, the new one's with the letter. */
const ownBeginning = new Set(['apply', 'opinion', 'ask', 'acknowledge', 'inquiry']);

function commonSteps({ steps }: MatterPage) {
  return steps
    .filter(({ name, state }) => state === 'done' && !ownBeginning.has(name))
    .map(({ name, happenedOn, values }) => ({ name, happenedOn, values: withoutFiles(values ?? {}) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutFiles({ evidence: _evidence, ...values }: Record<string, unknown>) {
  return values;
}

const states = ({ matter }: Received) => matter?.steps.map(({ step: name, state }) => [name, state]);

/** The whole way of one person from one installation to the other, until both know it. */
async function relocate(
  old: Side,
  next: Side,
  caseId: string,
  to: { readonly text: string; readonly region: number; readonly office: number },
  into: (letter: Received) => object,
) {
  let mine = await beginAt(old, caseId, to);
  const letter = await send(old, mine.id, next);
  expect(letter.matter, JSON.stringify(letter)).toMatchObject({ opens: true, refusals: [] });
  const opened = await taken(next.county, letter.id, { into: into(letter) });
  let theirs = await reload(next.county, opened.matterId);
  const number = mine.papers.find(({ kind }) => kind === 'relocationInquiry')!.number;
  expect(theirs.values['inquiry']).toMatchObject({ letterNumber: number, address: '演示小区一号' });
  theirs = await step(next.county, theirs, 'answer', answer);

  const reply = await send(next, theirs.id, old);
  expect(states(reply)).toEqual([
    ['acknowledge', 'new'],
    ['answer', 'new'],
  ]);
  await taken(old.county, reply.id);
  mine = await reload(old.county, mine.id);
  expect(mine.steps.find(({ name }) => name === 'answer')).toMatchObject({
    stated: { name: '示例局长甲', bodyName: theirs.steps.find(({ name }) => name === 'answer')!.body },
    irregularities: [],
  });
  mine = await step(old.county, mine, 'decide', { outcome: 'approved' });
  mine = await step(old.county, mine, 'inform', { receivedDecisionOn: '2026-03-20', educated: true });
  mine = await step(old.county, mine, 'handOver', { pieces: ['judgment'], carrier: '机要' });

  const decision = await send(old, mine.id, next);
  expect(states(decision)?.filter(([, state]) => state === 'new')).toEqual([
    ['decide', 'new'],
    ['inform', 'new'],
    ['handOver', 'new'],
  ]);
  await taken(next.county, decision.id);
  theirs = await reload(next.county, theirs.id);
  theirs = await step(next.county, theirs, 'receive', { receivedOn: '2026-03-20', complete: 'yes' });
  theirs = await step(next.county, theirs, 'arrive', {
    arrivedOn: '2026-03-20',
    identityMethod: 'manual',
    registered: true,
    office: { text: '司法所', region: to.office },
  });

  const arrival = await send(next, theirs.id, old);
  await taken(old.county, arrival.id);
  mine = await reload(old.county, mine.id);
  return { mine, theirs, caseThere: opened.caseId };
}

async function beginAt(old: Side, caseId: string, to: { readonly text: string; readonly region: number }) {
  const started = await old.office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'relocation',
    values: application(to.text, to.region),
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  matter = await step(old.office, matter, 'opinion', { opinion: 'agree', text: '情况属实' });
  const early = await old.county.post(`/api/matters/${matter.id}/packages`, { idempotencyKey: key() });
  expect(early.json<RefusalBody>().refusal, early.body).toMatchObject({ code: 'exchange.not-asked' });
  return step(old.county, matter, 'ask', { outside: true });
}

const toWuhua = { text: '云南省昆明市五华区', region: wuhua.county, office: wuhua.office };
const toShangriLa = { text: '云南省迪庆州香格里拉市', region: places.countyA, office: places.townshipA };
const kinds = ({ papers }: MatterPage) => papers.map(({ kind }) => kind).toSorted();

test('there and back again: both sides end with the same steps, each with its own papers', async () => {
  const [old, next] = [await side(here), await side(there)];
  const caseId = await insertCase(here.database.record, { name: '示例卓玛', idNumber: theirNumber });
  const out = await relocate(old, next, caseId, toWuhua, ({ candidates }) => {
    expect(candidates).toEqual([]);
    return { kind: 'new' };
  });
  expect(commonSteps(out.mine)).toEqual(commonSteps(out.theirs));
  expect(commonSteps(out.mine).map(({ name }) => name)).toEqual([
    'answer',
    'arrive',
    'decide',
    'handOver',
    'inform',
    'receive',
  ]);
  expect(kinds(out.mine)).toEqual([
    'fileHandoverList',
    'relocationApproval',
    'relocationCover',
    'relocationDecision',
    'relocationInforming',
    'relocationInquiry',
  ]);
  expect(kinds(out.theirs)).toEqual(['relocationAnswer', 'relocationArrival', 'relocationReceipt']);
  expect((await old.county.get(`/api/cases/${caseId}`)).json<CasePage>().case.status).toBe('transferred');
  expect((await next.county.get(`/api/cases/${out.caseThere}`)).json<CasePage>().case.status).toBe('serving');

  const back = await relocate(next, old, out.caseThere, toShangriLa, ({ candidates }) => {
    expect(candidates).toMatchObject([{ certain: true, status: 'transferred' }]);
    return { kind: 'person', personId: candidates[0]!.personId };
  });
  expect(commonSteps(back.mine)).toEqual(commonSteps(back.theirs));
  expect(back.caseThere).not.toBe(caseId);
  expect((await old.county.get(`/api/cases/${back.caseThere}`)).json<CasePage>().case.status).toBe('serving');
  expect((await next.county.get(`/api/cases/${out.caseThere}`)).json<CasePage>().case.status).toBe(
    'transferred',
  );
});

async function begun(name: string, number: string): Promise<{ old: Side; next: Side; mine: MatterPage }> {
  const [old, next] = [await side(here), await side(there)];
  const idNumber = inventIdNumber('19900506', number);
  const caseId = await insertCase(here.database.record, { name, idNumber });
  return { old, next, mine: await beginAt(old, caseId, toWuhua) };
}

const casesOf = async ({ database }: TestServer, name: string): Promise<number> => {
  const { rows } = await database.superuser.query<{ count: number }>(
    'select count(*)::integer as count from guitu.supervision_case where person_name = $1',
    [name],
  );
  return rows[0]!.count;
};

test('the same package twice, and a second one of the same steps, do nothing twice', async () => {
  const { old, next, mine } = await begun('示例央宗', '003');
  const { bytes } = await sendFrom(old.county, mine.id);
  const letter = await handOver(there, next.county, bytes);
  expect((await handOver(there, next.county, bytes)).again).toBe(true);
  const opened = await taken(next.county, letter.id, { into: { kind: 'new' } });
  const twice = await take(next.county, letter.id, { into: { kind: 'new' } });
  expect(twice.json<RefusalBody>().refusal.code).toBe('package.settled');
  const more = await send(old, mine.id, next);
  expect(states(more)?.every(([, state]) => state === 'known')).toBe(true);
  const before = await reload(next.county, opened.matterId);
  expect(await taken(next.county, more.id)).toEqual(opened);
  expect((await reload(next.county, opened.matterId)).revision).toBe(before.revision);
  expect(await casesOf(there, '示例央宗')).toBe(1);
});

test('a later package that comes first opens the matter; the earlier one then brings nothing new', async () => {
  const { old, next, mine } = await begun('示例达瓦', '005');
  const first = await sendFrom(old.county, mine.id);
  const second = await sendFrom(old.county, mine.id);
  const later = await handOver(there, next.county, second.bytes);
  const opened = await taken(next.county, later.id, { into: { kind: 'new' } });
  const earlier = await handOver(there, next.county, first.bytes);
  expect(states(earlier)?.every(([, state]) => state === 'known')).toBe(true);
  expect(await taken(next.county, earlier.id)).toEqual(opened);
});

test('altered, misdirected, unasked: kept, told in a sentence, nothing recorded', async () => {
  const { old, next, mine } = await begun('示例格桑', '007');
  const { bytes } = await sendFrom(old.county, mine.id);
  const refusalOf = async (altered: Buffer, visitor: TestVisitor, server: TestServer) => {
    const page = await handOver(server, visitor, altered);
    const answered = await take(visitor, page.id, { into: { kind: 'new' } });
    const original = await visitor.get(`/api/packages/${page.id}/original`);
    expect(original.rawPayload.equals(altered)).toBe(true);
    return answered.json<RefusalBody>().refusal.code;
  };
  const swapped = await repack(bytes, { paper: (content) => Buffer.concat([content, Buffer.from('\n')]) });
  expect(await refusalOf(swapped, next.county, there)).toBe('exchange.altered');
  expect(await refusalOf(bytes, old.county, here)).toBe('package.elsewhere');
  const reply = await repack(bytes, {
    manifest: (manifest) => ({
      ...manifest,
      matter: { ...(manifest['matter'] as object), theirs: mine.id },
    }),
  });
  expect(await refusalOf(reply, next.county, there)).toBe('exchange.unknown-matter');
  const foreign = await repack(bytes, { manifest: (manifest) => ({ ...manifest, format: '别的格式' }) });
  expect((await handOver(there, next.county, foreign)).status).toBe('unreadable');
  expect(await casesOf(there, '示例格桑')).toBe(0);
});

test('an answer about somebody else, or from somebody else, is not recorded', async () => {
  const { old, next, mine } = await begun('示例尼玛', '009');
  const letter = await send(old, mine.id, next);
  const opened = await taken(next.county, letter.id, { into: { kind: 'new' } });
  await step(next.county, await reload(next.county, opened.matterId), 'answer', answer);
  const { bytes } = await sendFrom(next.county, opened.matterId);
  const other = await repack(bytes, {
    manifest: (manifest) => ({
      ...manifest,
      person: { ...(manifest['person'] as object), idNumber: inventIdNumber('19900506', '011') },
    }),
  });
  const stranger = await repack(bytes, {
    manifest: (manifest) => ({
      ...manifest,
      from: { ...(manifest['from'] as object), regionCode: 530_103_000_000 },
    }),
  });
  for (const [altered, code] of [
    [other, 'exchange.other-person'],
    [stranger, 'exchange.wrong-sender'],
  ] as const) {
    const page = await handOver(here, old.county, altered);
    expect((await take(old.county, page.id)).json<RefusalBody>().refusal.code).toBe(code);
  }
  expect((await reload(old.county, mine.id)).revision).toBe(mine.revision);
});
