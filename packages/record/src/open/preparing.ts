import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * A pool whose connections remember every statement under a name: the second time it is neither parsed nor, as a rule, planned. For a
 * process that says the same things thousands of times and then ends: the memory of its connections grows with every new statement.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `guitu_${names.size}`;
    names.set(text, name);
    return name;
  };
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    const query = (text: string, values: readonly unknown[] = []) =>
      // Without values: begin, commit and the like.
      client.query({ text, values: [...values], ...(values.length === 0 ? {} : { name: nameOf(text) }) });
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
  };
  return {
    async connect() {
      const client = await pool.connect();
      const found = known.get(client) ?? wrap(client);
      known.set(client, found);
      return found;
    },
    end: () => pool.end(),
  };
}
