import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type pg from 'pg';

import { testDatabase } from '../cluster/testing.ts';
import type { TestDatabase } from '../cluster/testing.ts';
import { connect } from '../open/connect.ts';
import { closeRecord, openRecord } from '../open/open-record.ts';
import type { RecordOptions } from '../open/open-record.ts';
import type { Record } from '../open/record.ts';

/** A record on a fresh database of its own, with a superuser's pool beside it for tampering and looking. */
export interface TestRecord {
  readonly record: Record;
  readonly database: TestDatabase;
  readonly superuser: pg.Pool;
  readonly options: RecordOptions;
  close(): Promise<void>;
}

/** Opens a record for one test file. Call close in afterAll. */
export async function openTestRecord(changes: Partial<RecordOptions> = {}): Promise<TestRecord> {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'guitu-record-'));
  const options: RecordOptions = {
    runUrl: database.urlFor('guitu_run'),
    sealUrl: database.urlFor('guitu_seal'),
    importUrl: database.urlFor('guitu_import'),
    folder,
    poolSize: 6,
    ...changes,
  };
  const record = await openRecord(options);
  const superuser = connect(database.url, 2);
  return {
    record,
    database,
    superuser,
    options,
    async close() {
      await closeRecord(record);
      await superuser.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
