import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** How a job is to be run; all of it is graphile-worker's. */
export interface JobOptions {
  readonly runAt?: string;
  /** A later job with the same key replaces an earlier one that has not begun. */
  readonly jobKey?: string;
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
}

/**
 * Puts a job beside what this transaction writes: it exists exactly if the transaction commits. Jobs run at least once,
 * so their handlers must bear repetition. Works as agency and as system.
 */
export async function enqueue(
  transaction: Transaction<DB>,
  task: string,
  payload: unknown,
  options: JobOptions = {},
): Promise<void> {
  await sql`select guitu.enqueue(${task}, ${JSON.stringify(payload ?? {})}::json, ${options.runAt ?? null}::timestamptz,
    ${options.jobKey ?? null}, ${options.maxAttempts ?? null}::integer, ${options.queue ?? null})`.execute(
    transaction,
  );
}
