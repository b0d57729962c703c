import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { read, systemAccess, write } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { StartProblem } from './start-problem.ts';

/** What an installation is, for good: a demonstration never becomes a real one, nor the other way round. */
export type InstallationKind = 'demonstration' | 'real';

export interface Marker {
  readonly kind: InstallationKind;
  readonly name: string;
  readonly regionCode: number;
}

/** What every demonstration is. */
export const demonstrationMarker: Marker = {
  kind: 'demonstration',
  name: '归途演示',
  regionCode: 533_400_000_000,
};

const file = 'installation.json';
/** The chain of what concerns the installation as a whole. */
export const installationChain = '00000000-0000-4000-8000-000000000001';

/** What the data folder says it is, or nothing. */
export async function findFolderMarker(folder: string): Promise<Marker | undefined> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Marker);
}

/** What the database says it is, or nothing. The row is written once and never altered. */
export async function findDatabaseMarker(record: GuituRecord): Promise<Marker | undefined> {
  const row = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('installation').select(['kind', 'name', 'region_code']).executeTakeFirst(),
  );
  return row === undefined
    ? undefined
    : { kind: row.kind as InstallationKind, name: row.name, regionCode: row.region_code };
}

/** Refuses a folder that is the other kind, before anything in it is touched. */
export async function checkFolder(folder: string, kind: InstallationKind): Promise<void> {
  refuseOther(await findFolderMarker(folder), kind, `数据文件夹「${folder}」`);
}

/**
 * Marks folder and database as what they are, or sees that they already are. Throws a `StartProblem` where one of them
 * is the other kind, or holds people nobody has marked.
 */
export async function ensureMarker(record: GuituRecord, folder: string, marker: Marker): Promise<void> {
  await checkFolder(folder, marker.kind);
  const stored = await findDatabaseMarker(record);
  refuseOther(stored, marker.kind, '这个数据库');
  if (stored === undefined) {
    await refuseUnmarkedPeople(record);
    const order = {
      command: 'installation.open',
      idempotencyKey: 'installation',
      definitionVersion: '1',
      chainId: installationChain,
      caseId: null,
      holderCode: 0,
      body: marker,
    };
    await write(record, systemAccess(), order, async (transaction, change) => {
      const { kind, name, regionCode } = marker;
      await transaction
        .insertInto('installation')
        .values({ kind, name, region_code: regionCode, created_at: change.at })
        .execute();
      return null;
    });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), `${JSON.stringify(marker)}\n`, { flag: 'wx', mode: 0o644 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}

function refuseOther(found: Marker | undefined, wanted: InstallationKind, where: string): void {
  if (found === undefined || found.kind === wanted) return;
  throw new StartProblem(
    found.kind === 'demonstration'
      ? `${where}里是演示数据，不能改作正式使用。请用环境变量 DATA_DIR 指定另一个文件夹（用自己的数据库时另建一个库），再执行 npm run guitu -- init。`
      : `${where}属于正式安装，不能打开演示。请用环境变量 DATA_DIR 指定另一个文件夹，再启动演示。`,
  );
}

async function refuseUnmarkedPeople(record: GuituRecord): Promise<void> {
  const found = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('supervision_case').select('id').limit(1).executeTakeFirst(),
  );
  if (found === undefined) return;
  throw new StartProblem(
    '这个数据库里已有人员，但没有写明是正式安装还是演示，不能打开。请核对 DATABASE_URL 和 DATA_DIR。',
  );
}
