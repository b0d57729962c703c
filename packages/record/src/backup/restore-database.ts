import { connectClient } from '../cluster/connect-client.ts';
import { migrate } from '../migrate/migrate.ts';
import type { MigrateOptions } from '../migrate/migrate.ts';
import { bareTables, coverTables } from './bare-tables.ts';
import { loadJobs, loadSequences, loadTable } from './load-tables.ts';
import type { OpenBackup } from './open-backup.ts';
import { asOwner, pinFormats } from './snapshot.ts';

/**
 * Fills an empty database: brings it to the schema the backup was made of, loads everything in one transaction (all of it or nothing), then
 * brings it to the present schema, as an upgrade would.
 */
export async function restoreDatabase(
  adminUrl: string,
  backup: OpenBackup,
  options: { readonly progress: (line: string) => void; readonly migrate?: MigrateOptions },
): Promise<void> {
  const { progress } = options;
  const { schema } = backup.manifest;
  await migrate(adminUrl, { ...options.migrate, upTo: schema.number });
  await load(adminUrl, backup, progress);
  await migrate(adminUrl, options.migrate);
}

async function load(adminUrl: string, backup: OpenBackup, progress: (line: string) => void): Promise<void> {
  const client = await connectClient(adminUrl);
  try {
    await asOwner(client);
    await client.query('begin');
    await pinFormats(client);
    const taken = await bareTables(client);
    for (const table of backup.manifest.tables) {
      await loadTable(client, backup, table, progress);
    }
    await loadSequences(client, backup);
    await loadJobs(client, backup);
    await coverTables(client, taken, progress);
    await client.query('commit');
    // Without statistics the first queries would be planned for empty tables.
    await client.query('analyze');
  } finally {
    // Ending the session undoes what was not committed.
    await client.end();
  }
}
