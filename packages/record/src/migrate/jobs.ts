import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

const silent = new Logger(() => () => undefined);

/** Runs graphile-worker's own migrations as guitu_migrate, so that the queue has the same owner as the record. */
export async function migrateJobs(adminUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, options: '-c role=guitu_migrate', max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: silent });
  } finally {
    await pool.end();
  }
}
