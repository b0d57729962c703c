import { socketPort } from './server-settings.ts';

/** A connection string for node-postgres over a unix socket; `sslmode` shuts out a stray PGSSLMODE. */
export function socketConnectionString(socketFolder: string, database: string, user: string): string {
  const host = encodeURIComponent(socketFolder);
  return `postgresql://${encodeURIComponent(user)}@localhost:${socketPort}/${encodeURIComponent(database)}?host=${host}&sslmode=disable`;
}
