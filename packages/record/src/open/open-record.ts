import { mkdir } from 'node:fs/promises';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import { internationalCrypto } from '../crypto/international.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import { RecordRefusal } from '../refusal.ts';
import { deriveKeys } from '../sensitive/keys.ts';
import { loadMasterKey } from '../sensitive/master-key.ts';
import { flushAccessLog } from '../store/access-log.ts';
import { connect, kyselyOn } from './connect.ts';
import type { Record } from './record.ts';

/** Where the database and the data folder are, and what may differ between deployments. */
export interface RecordOptions {
  /** Signs in as guitu_run. */
  readonly runUrl: string;
  /** Signs in as guitu_seal; without it this process cannot seal. */
  readonly sealUrl?: string;
  /** Signs in as guitu_import; without it this process cannot import. */
  readonly importUrl?: string;
  readonly folder: string;
  readonly crypto?: CryptoProvider;
  /** Another clock, for demonstrations and tests. */
  readonly now?: () => string;
  readonly poolSize?: number;
  /** For a process that gives the same commands thousands of times and then ends: statements are planned once, not each time. */
  readonly prepared?: boolean;
}

/**
 * Opens the record of a migrated database. Makes the master key for a database that has none yet; refuses
 * ('record.masterKey') to open one with another master key than the one its data were sealed with.
 */
export async function openRecord(options: RecordOptions): Promise<Record> {
  const crypto = options.crypto ?? internationalCrypto;
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const pool = connect(options.runUrl, options.poolSize ?? 10, { pipeline: true });
  const database = kyselyOn(pool, { prepared: options.prepared === true });
  try {
    const known = await read({ database }, systemAccess(), (transaction) =>
      transaction.selectFrom('master_key').select(['fingerprint', 'algorithm']).execute(),
    );
    const algorithm = known[0]?.algorithm ?? crypto.sealing;
    if (algorithm !== crypto.sealing) throw otherAlgorithm(algorithm, crypto.sealing);
    const keys = deriveKeys(crypto, await loadMasterKey(options.folder, known.length === 0));
    const record: Record = {
      database,
      pool,
      sealing: options.sealUrl === undefined ? undefined : kyselyOn(connect(options.sealUrl, 2)),
      importPool:
        options.importUrl === undefined ? undefined : connect(options.importUrl, 2, { pipeline: true }),
      folder: options.folder,
      crypto,
      keys,
      unflushed: [],
      now: options.now ?? (() => new Date().toISOString()),
    };
    if (known.length === 0) await rememberMasterKey(record);
    else if (!known.some((row) => row.fingerprint.equals(keys.identity))) throw otherMasterKey();
    return record;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** Flushes the access log and closes all connections. */
export async function closeRecord(record: Record): Promise<void> {
  await flushAccessLog(record).finally(async () => {
    await record.database.destroy();
    await record.sealing?.destroy();
    await record.importPool?.end();
  });
}

async function rememberMasterKey(record: Record): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    await transaction
      .insertInto('master_key')
      .values({ fingerprint: record.keys.identity, algorithm: record.crypto.sealing })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

function otherMasterKey(): RecordRefusal {
  return new RecordRefusal(
    'record.masterKey',
    '主密钥与该数据库不符：数据是用另一把主密钥加密的。请使用原来的主密钥文件。',
  );
}

function otherAlgorithm(stored: string, configured: string): RecordRefusal {
  return new RecordRefusal(
    'record.masterKey',
    `该数据库的敏感信息以 ${stored} 加密，当前配置为 ${configured}。请改回原来的加密配置。`,
  );
}
