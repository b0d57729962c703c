import { connectClient } from '../cluster/connect-client.ts';
import { BackupProblem } from './backup-problem.ts';

/**
 * Refuses a database in which there is anything: restoring never replaces. The empty tables of an earlier attempt that failed are allowed
 * while they are not of a later schema than the backup's.
 */
export async function checkEmptyDatabase(adminUrl: string, schemaNumber: number): Promise<void> {
  const client = await connectClient(adminUrl);
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname::text as name from pg_class
        where relnamespace = to_regnamespace('guitu') and relkind = 'r' order by relname`,
    );
    for (const { name } of rows) {
      if (name === 'migration') continue;
      const found = await client.query(`select from guitu.${client.escapeIdentifier(name)} limit 1`);
      if (found.rowCount !== 0) throw notEmpty(`表 ${name} 里已有内容`);
    }
    if (!rows.some(({ name }) => name === 'migration')) return;
    const applied = await client.query('select from guitu.migration');
    if ((applied.rowCount ?? 0) > schemaNumber) throw notEmpty('里面的表比备份的新');
  } finally {
    await client.end();
  }
}

function notEmpty(why: string): BackupProblem {
  return new BackupProblem(
    `DATABASE_URL 所指的数据库不是空的：${why}。恢复只写进空库，不会覆盖。请新建一个库再来。没有恢复任何内容。`,
  );
}
