import pg from 'pg';

/**
 * One connection for a few statements; the caller ends it. A connection that breaks fails its statement;
 * without a listener it would also end the whole program.
 */
export async function connectClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
