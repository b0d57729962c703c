import { verify } from '@guitu/record';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { act, apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { relocateUpTo, relocationStep, relocationValues } from '../testing/relocation-steps.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { accountOrders, bodyOrders } from '../testing/test-world.ts';
import type { AccountName } from '../testing/test-world.ts';

/** Two officers of two bodies, at once and in either order, both from what they read before. */

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

/** What somebody sends, who sends it, and how he may be refused when the other came first. */
interface Side {
  readonly by: AccountName;
  readonly send: () => Promise<LightMyRequestResponse>;
  /** Codes of the refusals; none where the law lets him act after the other as well. */
  readonly refused: readonly string[];
}

interface Pair {
  readonly caseId: string;
  readonly sides: readonly [Side, Side];
}

async function insert(termEnds?: string): Promise<string> {
  return insertCase(server.database.record, {
    name: '演示·同时',
    ...(termEnds === undefined ? {} : { termEnds }),
  });
}

async function acts(by: AccountName, matter: Pick<MatterPage, 'id'>, request: object) {
  const visitor = await server.as(by);
  const read = await reload(visitor, matter.id);
  return () => act(visitor, read, request);
}

async function starts(by: AccountName, caseId: string, procedure: string, values: object) {
  const visitor = await server.as(by);
  const url = `/api/cases/${caseId}/matters`;
  return () => visitor.post(url, { procedure, values, idempotencyKey: key() });
}

const changed = ['matter.changed'];
const elsewhere = ['case.elsewhere'];

const pairs: Readonly<Record<string, () => Promise<Pair>>> = {
  'the answer of one county and the withdrawal by the other': async () => {
    const caseId = await insert();
    const matter = await relocateUpTo(server, caseId, 'ask');
    const values = relocationStep(server, 'answer');
    const answer = await acts('countyB.approver', matter, { act: 'step', step: 'answer', values });
    const withdraw = await acts('countyA.approver', matter, { act: 'withdraw', reason: '示例：本人不迁了' });
    return {
      caseId,
      sides: [
        { by: 'countyB.approver', send: answer, refused: changed },
        { by: 'countyA.approver', send: withdraw, refused: changed },
      ],
    };
  },
  'the decision of the county and the sending back by the prefecture': async () => {
    const caseId = await insert();
    const matter = await relocateUpTo(server, caseId, 'answer');
    const values = relocationStep(server, 'decide');
    const decide = await acts('countyA.approver', matter, { act: 'step', step: 'decide', values });
    const back = await acts('prefecture.approver', matter, {
      act: 'sendBack',
      step: 'opinion',
      reason: '示例：请补充意见',
    });
    return {
      caseId,
      sides: [
        { by: 'countyA.approver', send: decide, refused: changed },
        { by: 'prefecture.approver', send: back, refused: changed },
      ],
    };
  },
  'the arrival in one county and the annulment by the other': async () => {
    const caseId = await insert();
    const matter = await relocateUpTo(server, caseId, 'receive');
    const values = relocationStep(server, 'arrive');
    const arrive = await acts('countyB.approver', matter, { act: 'step', step: 'arrive', values });
    const annul = await acts('countyA.approver', matter, { act: 'annul', reason: '示例：决定有误' });
    return {
      caseId,
      sides: [
        { by: 'countyB.approver', send: arrive, refused: changed },
        { by: 'countyA.approver', send: annul, refused: changed },
      ],
    };
  },
  'two corrections of one step': async () => {
    const caseId = await insert();
    const matter = await relocateUpTo(server, caseId, 'opinion');
    const correct = (by: AccountName, field: string, newValue: string) =>
      acts(by, matter, { act: 'correct', step: 'apply', field, newValue, reason: '示例：写错了' });
    return {
      caseId,
      sides: [
        {
          by: 'countyA.approver',
          send: await correct('countyA.approver', 'address', '演示小区二号'),
          refused: changed,
        },
        {
          by: 'prefecture.approver',
          send: await correct('prefecture.approver', 'reasonText', '在演示公司任职'),
          refused: changed,
        },
      ],
    };
  },
  'two relocations of one person': async () => {
    const caseId = await insert();
    const ask = (by: AccountName) => starts(by, caseId, 'relocation', relocationValues.apply);
    return {
      caseId,
      sides: [
        { by: 'officeA.approver', send: await ask('officeA.approver'), refused: ['relocation.running'] },
        { by: 'countyA.approver', send: await ask('countyA.approver'), refused: ['relocation.running'] },
      ],
    };
  },
  'the decision on a leave and the arrival that moves the case': async () => {
    const caseId = await insert();
    const leave = await apply(
      await server.as('officeA.approver'),
      caseId,
      leaveValues('2026-03-25', '2026-03-28'),
    );
    const matter = await relocateUpTo(server, caseId, 'receive');
    const values = relocationStep(server, 'arrive');
    return {
      caseId,
      sides: [
        {
          by: 'officeA.approver',
          send: await acts('officeA.approver', leave, {
            act: 'step',
            step: 'decide',
            values: { outcome: 'approved' },
          }),
          refused: elsewhere,
        },
        {
          by: 'countyB.approver',
          send: await acts('countyB.approver', matter, { act: 'step', step: 'arrive', values }),
          refused: [],
        },
      ],
    };
  },
  'the discharge by one county and the arrival in the other': async () => {
    const caseId = await insert('2026-03-20');
    const matter = await relocateUpTo(server, caseId, 'receive');
    const values = relocationStep(server, 'arrive');
    return {
      caseId,
      sides: [
        { by: 'countyA.approver', send: await discharges(caseId), refused: elsewhere },
        {
          by: 'countyB.approver',
          send: await acts('countyB.approver', matter, { act: 'step', step: 'arrive', values }),
          refused: ['step.not-now'],
        },
      ],
    };
  },
  // Both are one county's alone: here its approver works in two windows.
  'a ruling on the term and the discharge at its old end': async () => {
    const caseId = await insert('2026-03-20');
    const ruling = {
      kind: 'correctedJudgment',
      begins: '2025-06-01',
      paperNumber: '示例刑更〔2026〕1号',
      authority: '示例州中级人民法院',
      paperOn: '2026-03-10',
      effectiveOn: '2026-03-10',
      ends: '2026-04-20',
      copied: ['procuratorate', 'police'],
    };
    return {
      caseId,
      sides: [
        {
          by: 'countyA.approver',
          send: await starts('countyA.approver', caseId, 'termChange', ruling),
          refused: [],
        },
        {
          by: 'countyA.approver',
          send: await discharges(caseId),
          refused: ['discharge.before-end', 'discharge.other-day'],
        },
      ],
    };
  },
};

/** A discharge that waits for nothing but its decision. */
async function discharges(caseId: string): Promise<() => Promise<LightMyRequestResponse>> {
  const county = await server.as('countyA.approver');
  const response = await (await starts('countyA.approver', caseId, 'discharge', {}))();
  expect(response.statusCode, response.body).toBe(200);
  const { matter } = response.json<{ matter: MatterPage }>();
  await step(county, matter, 'appraise', {
    appraisedOn: '2026-03-20',
    conduct: '示例：遵守规定',
    opinion: '示例：表现良好',
  });
  return acts('countyA.approver', matter, {
    act: 'step',
    step: 'discharge',
    values: { ground: 'term', endedOn: '2026-03-20' },
  });
}

/** The one who came second: taken where the law lets him, else told by whom and when the other was dealt with. */
function expectSecond(second: Side, response: LightMyRequestResponse, first: Side): void {
  if (second.refused.length === 0) {
    expect(response.statusCode, response.body).toBe(200);
    return;
  }
  expect(response.statusCode, response.body).not.toBe(200);
  const { refusal } = response.json<{ refusal: { code: string; text: string; present?: string } }>();
  expect(second.refused).toContain(refusal.code);
  const [body, , officer] = accountOrders[first.by];
  const told = `${refusal.text}${refusal.present ?? ''}`;
  for (const word of [officer, bodyOrders[body][2], '2026年3月20日 09:00']) expect(told).toContain(word);
}

async function expectSound(caseId: string): Promise<void> {
  await expectSettled(server, caseId);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
}

describe.each(Object.entries(pairs))('%s', (_name, prepare) => {
  test.each([
    ['in this order', 0, 1],
    ['the other way round', 1, 0],
  ] as const)('%s', async (_order, one, other) => {
    const { caseId, sides } = await prepare();
    const taken = await sides[one].send();
    expect(taken.statusCode, taken.body).toBe(200);
    expectSecond(sides[other], await sides[other].send(), sides[one]);
    await expectSound(caseId);
  });

  test('at once', async () => {
    const { caseId, sides } = await prepare();
    const answers = await Promise.all(sides.map(({ send }) => send()));
    const won = answers.map(({ statusCode }) => statusCode === 200);
    expect(won).toContain(true);
    const second = won.indexOf(false);
    if (second >= 0) expectSecond(sides[second]!, answers[second]!, sides[1 - second]!);
    // Both were taken: then at least one of them may come second.
    else expect(sides.some(({ refused }) => refused.length === 0)).toBe(true);
    await expectSound(caseId);
  });
});
