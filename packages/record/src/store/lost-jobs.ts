import { sql } from 'kysely';

import type { Record } from '../open/record.ts';

/**
 * Gives back jobs whose worker is gone: a process that was killed, or one whose connection broke, leaves them locked, and the queue itself
 * would wait four hours. `seconds` is how long a job may be locked by somebody who still lives; 0 where nobody else can be at work. A job
 * taken back too early is done twice, which handlers must bear. @returns how many
 */
export async function releaseLostJobs(record: Record, seconds: number): Promise<number> {
  const lost = await sql<{ locked_by: string }>`
    select locked_by from graphile_worker.jobs
     where locked_by is not null and locked_at <= now() - make_interval(secs => ${seconds})`.execute(
    record.database,
  );
  const workers = [...new Set(lost.rows.map((row) => row.locked_by))];
  if (workers.length > 0) {
    await sql`select graphile_worker.force_unlock_workers(${workers})`.execute(record.database);
  }
  return lost.rows.length;
}
