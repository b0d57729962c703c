import type { Kysely } from 'kysely';
import type { Pool } from 'pg';

import type { CryptoProvider } from '../crypto/provider.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Keys } from '../sensitive/keys.ts';
import type { AccessEntry } from '../store/access-entry.ts';

/** An opened record: connections, keys and the data folder. Everything else in this package takes it first. */
export interface Record {
  /** As guitu_run, which reads nothing until a transaction takes on a role: go through read() and write(). */
  readonly database: Kysely<DB>;
  readonly pool: Pool;
  /** As guitu_seal; absent where this process does not seal. */
  readonly sealing: Kysely<DB> | undefined;
  /** As guitu_import; absent where this process does not import. */
  readonly importPool: Pool | undefined;
  /** Holds keys/ and blobs/. */
  readonly folder: string;
  readonly crypto: CryptoProvider;
  readonly keys: Keys;
  /** Reads that wait for the next flush of the access log. */
  readonly unflushed: AccessEntry[];
  /** The present moment, ISO UTC with milliseconds. */
  now(): string;
}
