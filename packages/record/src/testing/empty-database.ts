import { randomUUID } from 'node:crypto';

import { connectClient } from '../cluster/connect-client.ts';
import type { TestDatabase } from '../cluster/testing.ts';

/** A database without any table beside that of a test, for what is restored. */
export interface EmptyDatabase {
  readonly url: string;
  urlFor(role: string): string;
  drop(): Promise<void>;
}

/** Makes one on the server of a test database. Call drop in afterAll. */
export async function emptyDatabase(beside: TestDatabase): Promise<EmptyDatabase> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string): Promise<void> => {
    const client = await connectClient(beside.administratorUrl);
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database "${name}" template template0`);
  const on = (url: string): string => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };
  return {
    url: on(beside.url),
    urlFor: (role) => on(beside.urlFor(role)),
    drop: () => administer(`drop database if exists "${name}" with (force)`),
  };
}
