import { expect } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { key } from './leave-values.ts';
import type { TestVisitor } from './test-server.ts';

/** Asks for leave; fails the test unless it is taken. */
export async function apply(visitor: TestVisitor, caseId: string, values: object): Promise<MatterPage> {
  const response = await visitor.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values,
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

/** Does something to a matter, whatever comes of it. */
export function act(visitor: TestVisitor, matter: Pick<MatterPage, 'id' | 'revision'>, request: object) {
  return visitor.post(`/api/matters/${matter.id}/acts`, {
    expectedRevision: matter.revision,
    idempotencyKey: key(),
    ...request,
  });
}

/** Does something to a matter; fails the test unless it is taken. */
export async function take(visitor: TestVisitor, matter: MatterPage, request: object): Promise<MatterPage> {
  const response = await act(visitor, matter, request);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

/** Takes a step; fails the test unless it is taken. */
export function step(
  visitor: TestVisitor,
  matter: MatterPage,
  name: string,
  values: object,
): Promise<MatterPage> {
  return take(visitor, matter, { act: 'step', step: name, values });
}

/** A matter as it stands. */
export async function reload(visitor: TestVisitor, matterId: string): Promise<MatterPage> {
  return (await visitor.get(`/api/matters/${matterId}`)).json<MatterPage>();
}
