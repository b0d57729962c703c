import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { moveCase } from '../change/move-case.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { nameSort } from '../names/name-tokens.ts';
import type { SupervisionCaseTable } from '../schema/tables.generated.ts';
import { replaceNameTokens } from '../store/name-token-rows.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { insertTestPaper } from '../testing/papers.ts';
import {
  accessOf,
  countyA,
  countyB,
  insertTestBodies,
  insertTestCase,
  prefecture,
} from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { caseClocks, caseFindings, caseMatters } from './case-state.ts';
import { caseTimeline } from './case-timeline.ts';
import { countCases } from './count-cases.ts';
import { dayBoard } from './day-board.ts';
import { casePermissions, findCase } from './get-case.ts';
import { findMatter, matterEvents } from './get-matter.ts';
import { isCaseSort, listCases } from './list-cases.ts';
import { countMatters, listMatters } from './list-matters.ts';
import { findPapersByNumber, papersOfCase } from './papers.ts';
import { todayItems } from './today-items.ts';

let opened: TestRecord;
const access = accessOf(countyA);
const today = '2026-03-02';
const ids = new Map<string, string>();

type CaseColumns = Partial<
  Pick<SupervisionCaseTable, 'status' | 'measure' | 'level' | 'term_ends' | 'case_number'>
>;

async function insert(name: string, columns: CaseColumns, away?: [string, string]): Promise<void> {
  const { record } = opened;
  const { caseId, personId } = await insertTestCase(record, access, { name });
  ids.set(name, caseId);
  await write(record, access, orderFor(caseId), async (transaction, change) => {
    const set = { ...columns, name_sort: nameSort(name), office_code: countyA + 103_000, ...stamp(change) };
    await transaction.updateTable('supervision_case').set(set).where('id', '=', caseId).execute();
    await replaceNameTokens(transaction, personId, countyA, name, []);
    if (!away) return null;
    const [begins, ends] = away;
    const permission = {
      id: newId(),
      case_id: caseId,
      kind: 'leave',
      title: '示例外出',
      begins,
      ends,
      away: true,
    };
    await transaction
      .insertInto('permission')
      .values({ ...permission, holder_code: countyA, ...stamp(change) })
      .execute();
    return null;
  });
}

function orderFor(caseId: string) {
  const order = {
    command: 'test.set',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
  };
  return { ...order, holderCode: countyA, body: {} };
}

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, access, {
    ...access,
    bodyId: newId(),
    bodyName: '示例司法所',
    low: countyA + 103_000,
    high: countyA + 103_999,
  });
  await opened.superuser.query(`update guitu.body set kind = 'judicialOffice' where name = '示例司法所'`);
  await insert('王例甲', {
    measure: 'probation',
    level: '严管',
    term_ends: '2026-03-05',
    case_number: '示例1',
  });
  await insert('李例乙', { measure: 'parole', level: '普管', term_ends: '2027-01-01' }, [
    '2026-03-01',
    '2026-03-02',
  ]);
  await insert('李例丙', { measure: 'probation', level: '普管', term_ends: null }, [
    '2026-03-02',
    '2026-03-06',
  ]);
  await insert('张例丁', { status: 'discharged', measure: 'control', term_ends: '2026-01-01' });
});
afterAll(() => opened.close());

type Request = Omit<Parameters<typeof listCases>[1], 'today'>;

const names = (request: Request): Promise<string[]> =>
  read(opened.record, access, async (t) =>
    (await listCases(t, { today, ...request })).map((row) => row.name),
  );
const total = (request: Request): Promise<number> =>
  read(opened.record, access, (t) => countCases(t, { today, ...request }));

describe('a list of cases', () => {
  test.each<[Request, string[]]>([
    [{}, ['李例丙', '李例乙', '王例甲', '张例丁']],
    [{ sort: '-name' }, ['张例丁', '王例甲', '李例乙', '李例丙']],
    [{ sort: 'termEnds' }, ['张例丁', '王例甲', '李例乙', '李例丙']],
    [{ sort: 'name', size: 2, page: 2 }, ['王例甲', '张例丁']],
    [{ status: ['serving'] }, ['李例丙', '李例乙', '王例甲']],
    [{ measure: ['probation', 'control'], status: ['serving'] }, ['李例丙', '王例甲']],
    [{ level: ['普管'] }, ['李例丙', '李例乙']],
    [{ endsFrom: today, endsUntil: '2026-03-09' }, ['王例甲']],
    [{ away: true }, ['李例丙', '李例乙']],
    [{ officeCode: countyA + 103_000, search: '李例' }, ['李例丙', '李例乙']],
    [{ search: 'wlj' }, ['王例甲']],
    [{ search: '示例1' }, ['王例甲']],
    [{ search: '示例2' }, []],
    [{ search: 'w' }, []],
  ])('%o', async (request, expected) => {
    expect(await names(request)).toEqual(expected);
    if (request.page === undefined) expect(await total(request)).toBe(expected.length);
  });

  test('a line says what the list shows', async () => {
    const [row] = await read(opened.record, access, (t) => listCases(t, { today, search: '李例丙' }));
    expect(row).toMatchObject({ measure: 'probation', away: true, prohibited: false, graveFinding: false });
    expect(row).toMatchObject({
      officeName: '示例司法所',
      officeCode: countyA + 103_000,
      holderCode: countyA,
      termEnds: null,
    });
  });

  test('knows what it can be sorted by', () => {
    expect(['name', '-termEnds', 'id', '-', 'constructor'].map(isCaseSort)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('the day board: who comes back, who goes, whose term ends', async () => {
  const board = await read(opened.record, access, (t) =>
    dayBoard(t, { day: today, endingUntil: '2026-03-09' }),
  );
  expect(board.returning.map((row) => row.personName)).toEqual(['李例乙']);
  expect(board.leaving.map((row) => row.personName)).toEqual(['李例丙']);
  expect(board.ending).toMatchObject([{ personName: '王例甲', termEnds: '2026-03-05' }]);
});

test('a matter on worklist, desk and page', async () => {
  const { record } = opened;
  const caseId = ids.get('王例甲')!;
  const late = await insertTestMatter(record, access, caseId, { dueAt: '2026-03-09T16:00:00.000Z' });
  const urgent = await insertTestMatter(record, access, caseId, { dueAt: '2026-03-03T16:00:00.000Z' });
  const elsewhere = await insertTestMatter(record, access, caseId, { office: 'judicialOffice' });
  await read(record, access, async (t) => {
    const worklist = await listMatters(t, { waitingFor: ['countyAgency'] });
    expect(worklist.map((row) => row.id)).toEqual([urgent, late]);
    expect(worklist[0]).toMatchObject({
      personName: '王例甲',
      officeName: '示例司法所',
      waitingStep: 'review',
    });
    expect(await countMatters(t, { waitingFor: ['countyAgency'] })).toBe(2);
    expect((await listMatters(t, { caseId })).map((row) => row.id)).toEqual([elsewhere, urgent, late]);
    const items = await todayItems(t, { offices: ['countyAgency'], until: '2026-03-05T16:00:00.000Z' });
    expect(items.matters.map((item) => item.matterId)).toEqual([urgent, late]);
    expect(items.clocks.map((item) => item.matterId)).toEqual([urgent]);
    expect(await findMatter(t, urgent)).toMatchObject({ procedure: 'leave', revision: 0 });
    expect(await findMatter(t, newId())).toBeUndefined();
    expect(await matterEvents(t, urgent)).toMatchObject([
      { sequence: 1, who: '示例经办人', body_name: access.bodyName },
    ]);
    expect(await caseMatters(t, caseId)).toHaveLength(3);
    expect(await caseClocks(t, caseId)).toHaveLength(3);
    expect(await caseFindings(t, caseId)).toEqual([]);
  });
});

test('a case page, its papers and its timeline', async () => {
  const { record } = opened;
  const caseId = ids.get('李例乙')!;
  const matterId = await insertTestMatter(record, access, caseId);
  const paperId = await insertTestPaper(record, access, caseId, matterId);
  await read(record, access, async (t) => {
    expect(await findCase(t, caseId, today)).toMatchObject({
      case: { id: caseId, person_name: '李例乙' },
      person: { name: '李例乙' },
      officeName: '示例司法所',
      away: true,
    });
    expect(await findCase(t, newId(), today)).toBeUndefined();
    expect(await casePermissions(t, caseId)).toHaveLength(1);
    expect(await papersOfCase(t, caseId)).toMatchObject([{ id: paperId, serial: 1 }]);
    expect(await findPapersByNumber(t, '示例字〔2026〕1号')).toHaveLength(1);
    const timeline = await caseTimeline(t, caseId);
    expect(timeline.map((entry) => [entry.kind, entry.command])).toEqual([
      ['change', 'leave.decide'],
      ['paper', 'leave.decide'],
      ['event', 'leave.apply'],
      ['change', 'test.set'],
      ['change', 'test.intake'],
    ]);
    expect(timeline[2]).toMatchObject({
      procedure: 'leave',
      step: 'apply',
      mode: 'permit',
      who: '示例经办人',
    });
    expect(await caseTimeline(t, caseId, { before: timeline[2]!.happenedAt })).toHaveLength(2);
  });
});

test('a file handed over shows the same to the new holder, and nothing to the old one', async () => {
  const { record } = opened;
  const caseId = ids.get('张例丁')!;
  await write(record, access, orderFor(caseId), async (transaction, change) => {
    await moveCase(transaction, caseId, countyB, change);
    return null;
  });
  expect(await read(record, access, (t) => findCase(t, caseId, today))).toBeUndefined();
  const seen = await read(record, accessOf(countyB), (t) => caseTimeline(t, caseId));
  expect(seen).toHaveLength(3);
  const above = await read(record, accessOf(prefecture), (t) => listCases(t, { today }));
  expect(above).toHaveLength(4);
});
