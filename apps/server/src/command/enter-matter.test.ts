import { afterAll, beforeAll, expect, test } from 'vitest';

import { NotFound } from '../http/answer.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { findVisitor } from '../sign-in/find-visitor.ts';
import { act } from '../testing/leave-steps.ts';
import { relocateUpTo } from '../testing/relocation-steps.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { enterMatter } from './enter-matter.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

test('whose part in a matter ends between his entering and his turn is told that it has changed, not that there is nothing', async () => {
  const matter = await relocateUpTo(server, await insertCase(server.database.record), 'ask');
  const { cookie } = await server.as('countyB.approver');
  const guest = await findVisitor(server.services, cookie.replace(`${sessionCookie}=`, ''));
  if (guest === undefined) throw new Error('nobody is signed in');
  const entered: string[] = [];
  const answer = enterMatter(server.services, guest, matter.id, async ({ role }) => {
    entered.push(role);
    const holder = await server.as('countyA.approver');
    const withdrawn = await act(holder, matter, { act: 'withdraw', reason: '演示：本人不迁了' });
    expect(withdrawn.statusCode, withdrawn.body).toBe(200);
    throw new NotFound();
  });
  await expect(answer).rejects.toMatchObject({ refusals: [{ code: 'matter.changed' }] });
  expect(entered).toEqual(['guest']);
});
