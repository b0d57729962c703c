import { day } from '@guitu/law';
import type { FormValues } from '@guitu/law';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Visitor } from '../access/visitor.ts';
import { valueOf } from '../command/outcome.ts';
import type { WatchList } from '../contract/arrivals.ts';
import type { MatterPage } from '../contract/matters.ts';
import { sweep } from '../jobs/sweep.ts';
import { reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { openArrival } from './open-arrival.ts';
import { readArrival } from './read-arrival.ts';
import { officerOf } from './testing.ts';

let server: TestServer;
let officer: Visitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-08T09:00' });
  officer = officerOf(server, 'countyA', ['clerk']);
});
afterAll(() => server.close());

async function arrive(name: string, announce: FormValues, measure = '缓刑') {
  const { entry } = readArrival({ name, measure }, day('2026-03-08'));
  if (entry === undefined) throw new Error(`no entry for ${name}`);
  const outcome = await openArrival(server.services, officer, {
    entry,
    into: { kind: 'new' },
    officeCode: places.townshipA,
    announce: { source: 'notice', learnedOn: '2026-03-01', informed: 'yes', ...announce },
    command: 'arrival.open',
    idempotencyKey: key(),
  });
  return valueOf(outcome);
}

async function watch(query = ''): Promise<WatchList> {
  const clerk = await server.as('countyA.clerk');
  const response = await clerk.get(`/api/watch${query}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<WatchList>();
}

/** Two digits of a name nobody has. */
const signs = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
const nameOf = (index: number): string =>
  `${signs[index % 22] ?? ''}${signs[Math.floor(index / 22)] ?? ''}示例`;

test(
  'the watch lists exactly those who were missed, each with its reason, and says so before',
  { timeout: 240_000 },
  async () => {
    const late = { effectiveOn: '2026-02-27', noticeReceivedOn: '2026-03-01' };
    const notReported = ['未到甲示例', '未到乙示例', '未到丙示例'];
    const uninformed = ['未告知甲示例', '未告知乙示例'];
    const notHandedOver = ['未移交甲示例', '未移交乙示例'];
    const learnedLate = ['迟知甲示例', '迟知乙示例'];
    for (const name of notReported) await arrive(name, late);
    for (const name of uninformed) await arrive(name, { ...late, informed: 'no' });
    for (const name of notHandedOver) {
      await arrive(
        name,
        { ...late, deciderKind: 'prison', custodianNotifiedOn: '2026-02-27' },
        '暂予监外执行',
      );
    }
    for (const name of learnedLate) {
      const when = { effectiveOn: '2026-02-20', noticeReceivedOn: '2026-03-08', learnedOn: '2026-03-08' };
      await arrive(name, when);
    }
    const ill = await arrive('病重示例', late);
    const here = await arrive('已到示例', late);
    const unknown = await arrive('来人示例', { source: 'walkIn' });
    for (let index = 0; index < 3; index += 1)
      await arrive(`近期${nameOf(index)}`, { effectiveOn: '2026-03-02' });
    for (let index = 0; index < 5; index += 1) await arrive(nameOf(index), { effectiveOn: '2026-03-06' });

    // Before: whose last day is the ninth is pointed out on the eighth; who was told too late is late at once.
    const before = await watch();
    expect(before.rows).toHaveLength(20);
    expect(before.counts).toEqual({ onTheWay: 9, soon: 9, suspected: 2, excused: 0, declared: 0 });
    const soon = (await watch('?stage=soon')).rows.map((row) => row.name).toSorted();
    expect(soon).toEqual(
      [...notReported, ...uninformed, ...notHandedOver, '病重示例', '已到示例'].toSorted(),
    );

    const clerk = await server.as('countyA.clerk');
    const excused = await reload(clerk, ill.matterId ?? '');
    await step(clerk, excused, 'excuse', { kind: 'illness', text: '住院', verified: 'yes' });
    const arrived: MatterPage = await reload(clerk, here.matterId ?? '');
    await step(clerk, arrived, 'receive', {
      outcome: 'approved',
      receivedAt: '2026-03-08 08:30',
      manner: 'self',
      identityMethod: 'idCard',
      registered: true,
      documentsChecked: false,
    });

    server.clock.set('2026-03-10T09:00');
    await sweep(server.services);
    const after = await watch();
    expect(after.counts).toEqual({ onTheWay: 6, soon: 3, suspected: 9, excused: 1, declared: 0 });
    expect(after.rows.map((row) => row.caseId)).not.toContain(here.caseId);
    const suspected = after.rows.filter((row) => row.stage === 'suspected');
    const named = (kind: string): readonly string[] =>
      suspected
        .filter((row) => row.kind === kind)
        .map((row) => row.name)
        .toSorted();
    expect(named('notReported')).toEqual(notReported.toSorted());
    expect(named('betweenBodies')).toEqual([...uninformed, ...notHandedOver, ...learnedLate].toSorted());
    const reasonOf = (name: string): string => suspected.find((row) => row.name === name)?.reason ?? '';
    expect(reasonOf('未到甲示例')).toContain('没有报到');
    expect(reasonOf('未告知甲示例')).toContain('没有书面告知');
    expect(reasonOf('未移交甲示例')).toContain('没有移交');
    expect(reasonOf('迟知甲示例')).toContain('才得知');
    expect(suspected.find((row) => row.name === '未到甲示例')).toMatchObject({
      dueOn: '2026-03-09',
      effectiveOn: '2026-02-27',
    });
    expect(after.rows.find((row) => row.caseId === unknown.caseId)).toMatchObject({
      stage: 'onTheWay',
      dueOn: null,
      reason: expect.stringContaining('生效日'),
    });

    const neighbour = await server.as('countyB.approver');
    expect((await neighbour.get('/api/watch')).json()).toMatchObject({ rows: [] });
  },
);
