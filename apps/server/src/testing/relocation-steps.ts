import { expect } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { reload, step } from './leave-steps.ts';
import { key } from './leave-values.ts';
import type { TestServer, TestVisitor } from './test-server.ts';
import { places } from './test-world.ts';

/** Values of the steps of a relocation from county A to county B, as an ordinary one goes. */
export const relocationValues = {
  apply: {
    reason: 'work',
    reasonText: '在演示公司上班',
    place: { text: '云南省迪庆藏族自治州德钦县', region: places.countyB },
    address: '演示小区一号',
    intendedOn: '2026-05-10',
  },
  opinion: { opinion: 'agree', text: '情况属实' },
  ask: {},
  decide: { outcome: 'approved' },
  handOver: { pieces: ['judgment', 'file'] },
} as const;

const onDay = (day: string) => ({
  answer: {
    receivedOn: day,
    residence: '住处属实',
    livelihood: '有固定工作',
    family: '与姐姐同住',
    opinion: 'agree',
  },
  inform: { receivedDecisionOn: day, educated: true },
  receive: { receivedOn: day, complete: 'yes' },
  arrive: { arrivedOn: day, identityMethod: 'idCard', registered: true },
});

/** The steps in their order, and whose officer takes them. */
const order = [
  ['opinion', 'officeA.approver'],
  ['ask', 'countyA.approver'],
  ['answer', 'countyB.approver'],
  ['decide', 'countyA.approver'],
  ['inform', 'countyA.approver'],
  ['handOver', 'countyA.approver'],
  ['receive', 'countyB.approver'],
  ['arrive', 'countyB.approver'],
] as const;

export type RelocationStep = (typeof order)[number][0];

/** What a step says on the day of the server's clock. */
export function relocationStep(server: TestServer, name: RelocationStep): Record<string, unknown> {
  const dated = onDay(server.clock.now().slice(0, 10));
  return { ...dated, ...relocationValues }[name];
}

/** Asks for the relocation of somebody; fails the test unless it is taken. */
export async function askToRelocate(
  visitor: TestVisitor,
  caseId: string,
  changes: Record<string, unknown> = {},
): Promise<MatterPage> {
  const response = await visitor.post(`/api/cases/${caseId}/matters`, {
    procedure: 'relocation',
    values: { ...relocationValues.apply, ...changes },
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

/** A relocation from county A to county B up to and with a step, each taken by an officer of the body that owes it. */
export async function relocateUpTo(
  server: TestServer,
  caseId: string,
  last: RelocationStep,
): Promise<MatterPage> {
  let matter = await askToRelocate(await server.as('officeA.approver'), caseId);
  for (const [name, account] of order) {
    const visitor = await server.as(account);
    matter = await step(visitor, await reload(visitor, matter.id), name, relocationStep(server, name));
    if (name === last) return matter;
  }
  return matter;
}
