import { makeDue, systemAccess, writeDerived } from '@guitu/record';
import { expect } from 'vitest';

import type { CaseDuties } from '../contract/duties.ts';
import { sweep } from '../jobs/sweep.ts';
import { key } from '../testing/leave-values.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

/** An ordinary routine report. */
export const routine = {
  manner: 'inPerson',
  contents: ['law', 'supervision', 'education', 'service', 'social'],
};

/** What a person owes and has done; fails the test when the visitor may not see it. */
export async function dutiesOf(visitor: TestVisitor, caseId: string): Promise<CaseDuties> {
  const response = await visitor.get(`/api/cases/${caseId}/duties`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<CaseDuties>();
}

/** Enters a routine report and answers with what stands then. */
export async function report(visitor: TestVisitor, caseId: string, happenedAt: string): Promise<CaseDuties> {
  const body = { kind: 'routineReport', happenedAt, values: routine, idempotencyKey: key() };
  const response = await visitor.post(`/api/cases/${caseId}/entries`, body);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<CaseDuties>();
}

export function statusOf(page: CaseDuties, occurrence: string): string | undefined {
  return page.occurrences.find((one) => one.key === occurrence)?.status;
}

/** What follows for cases that were put into the register without any command, as an import leaves them. */
export async function lookAt(server: TestServer, ids: readonly string[]): Promise<void> {
  await writeDerived(server.database.record, systemAccess(), ids, (transaction) =>
    makeDue(transaction, { ids }, '2026-01-01T00:00:00.000Z'),
  );
  await sweep(server.services);
}

/** The open occurrences of a case as its cache has them, whoever holds it. */
export async function openRows(
  server: TestServer,
  caseId: string,
): Promise<{ key: string; status: string; holder: number }[]> {
  const { rows } = await server.database.superuser.query<{ key: string; status: string; holder: string }>(
    'select key, status, holder_code as holder from guitu.occurrence where case_id = $1 order by key',
    [caseId],
  );
  return rows.map((row) => ({ ...row, holder: Number(row.holder) }));
}
