/** An error nobody foresaw. The reader is told its number, the log has the rest. */
export interface Incident {
  readonly id: string;
  readonly where: string;
  readonly error: unknown;
}

/** Short enough to be read out on the telephone. */
export function newIncidentId(): string {
  return crypto.randomUUID().slice(0, 8).toUpperCase();
}

/** Writes an incident as one line of JSON to the error stream. */
export function printIncident(incident: Incident): void {
  const { error } = incident;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ incident: incident.id, where: incident.where, detail }));
}
