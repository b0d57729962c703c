import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';

/** A step somebody's desk has, as the desks show it. */
export interface WaitingStep {
  readonly step: string;
  readonly office: string;
  readonly body_code: number;
  readonly required: boolean;
}

/** What a matter waits for and with whom. Reads only: whoever is to act is found by it. */
export function findWaiting(services: Services, matterId: string): Promise<readonly WaitingStep[]> {
  return read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('task')
      .select(['step', 'office', 'body_code', 'required'])
      .where('matter_id', '=', matterId)
      .execute(),
  );
}

/** By which definition a matter runs. */
export async function findDefinition(
  services: Services,
  matterId: string,
): Promise<{ readonly procedure: string; readonly version: string }> {
  const row = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter')
      .select(['procedure', 'definition_version'])
      .where('id', '=', matterId)
      .executeTakeFirstOrThrow(),
  );
  return { procedure: row.procedure, version: row.definition_version };
}

/** The name of the command that was carried out under a key, whoever gave it. */
export async function findCommand(services: Services, key: string): Promise<string | undefined> {
  const row = await read(services.record, systemAccess(), (transaction) =>
    transaction.selectFrom('change').select('command').where('idempotency_key', '=', key).executeTakeFirst(),
  );
  return row?.command;
}

/** What was sent in a matter to bodies of a kind, whether it has arrived or not. */
export function findCopies(
  services: Services,
  matterId: string,
  recipientKind: string,
): Promise<readonly string[]> {
  return copiesTo(services, matterId, { column: 'recipient_kind', value: recipientKind });
}

/** What was sent in a matter to this very body. */
export function findCopiesTo(
  services: Services,
  matterId: string,
  bodyId: string,
): Promise<readonly string[]> {
  return copiesTo(services, matterId, { column: 'recipient_body_id', value: bodyId });
}

async function copiesTo(
  services: Services,
  matterId: string,
  recipient: { readonly column: 'recipient_kind' | 'recipient_body_id'; readonly value: string },
): Promise<readonly string[]> {
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('outbox')
      .select('id')
      .where('matter_id', '=', matterId)
      .where(recipient.column, '=', recipient.value)
      .where('kind', '=', 'copy')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ id }) => id);
}
