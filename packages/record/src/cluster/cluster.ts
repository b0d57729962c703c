/** A running embedded PostgreSQL server. */
export interface Cluster {
  /** Process number of the PostgreSQL server. */
  readonly pid: number;
  /** The folder of its unix socket: the `host` for node-postgres. */
  readonly socketFolder: string;
  /** Settles when the server is gone, however that came about, with its exit code or signal. */
  readonly ended: Promise<string>;
  /** For node-postgres; the user is the superuser unless one is named. No password is needed. */
  connectionString(database: string, user?: string): string;
  /** Stops the server and gives the data folder back. May be called twice. */
  stop(): Promise<void>;
}
