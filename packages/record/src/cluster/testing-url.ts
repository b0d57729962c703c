/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** The same database as another login role, on a server that asks for no password. */
export function withUser(url: string, user: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = '';
  return changed.href;
}

/** The same database, acting as another role after signing in as before. */
export function withRole(url: string, role: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href;
}
