import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import type { DailyRoot } from '@guitu/record';
import { json, read, stamp, systemAccess, write } from '@guitu/record';

import { isSendingHeld } from '../messages/sending-hold.ts';
import type { Services } from '../services.ts';
import { rootFileText } from './root-file.ts';
import { loadRoots, rootsOf } from './root-rows.ts';

/** The chain of what concerns the installation as a whole. */
const installationChain = '00000000-0000-4000-8000-000000000001';

/** A file under that name is there already and says something else: somebody rewrote one of the two. */
export class OtherRootThere extends Error {
  constructor(path: string, day: string) {
    super(
      `交存文件夹里的「${path}」与现在 ${day} 的日封存值不一致。没有覆盖，请用 guitu verify --root 核对这个文件。`,
    );
    this.name = 'OtherRootThere';
  }
}

/**
 * Writes every signed root that is not there yet into a folder that belongs to somebody else (a mounted share of the procuratorate),
 * one file a day, and enters that it left. A file is never overwritten: the first one that differs ends the round with
 * `OtherRootThere`, after those before it. Repeating does nothing twice.
 */
export async function leaveInFolder(services: Services, folder: string): Promise<{ readonly left: number }> {
  const { record } = services;
  // A restored copy may be a drill: it must not speak in the name of the installation before a person says that it is the one.
  if (await isSendingHeld(record)) return { left: 0 };
  const { roots, name, regionCode } = await read(record, systemAccess(), async (transaction) => {
    const installation = await transaction
      .selectFrom('installation')
      .select(['name', 'region_code'])
      .executeTakeFirst();
    const gone = await transaction
      .selectFrom('root_handover')
      .select('roots')
      .where('manner', '=', 'folder')
      .execute();
    const days = new Set(gone.flatMap((row) => rootsOf(row).map(({ day }) => day)));
    const signed = await loadRoots(transaction, '0001-01-01', '9999-12-31');
    return {
      roots: signed.filter(({ day }) => !days.has(day)),
      name: installation?.name ?? '',
      regionCode: installation?.region_code ?? 0,
    };
  });
  for (const root of roots) {
    const path = join(folder, `${root.day}.json`);
    await writeWhole(path, rootFileText(name, root), root.day);
    await enter(services, root, regionCode);
  }
  return { left: roots.length };
}

/** Written beside, flushed, and named last: whoever reads the folder sees whole files only. */
async function writeWhole(path: string, text: string, day: string): Promise<void> {
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there === text) return;
  if (there !== undefined) throw new OtherRootThere(path, day);
  const beside = `${path}.part`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function enter(
  { record }: Services,
  { day, batchId, hash }: DailyRoot,
  regionCode: number,
): Promise<void> {
  const order = {
    command: 'roots.leave',
    idempotencyKey: `roots.leave:${day}`,
    definitionVersion: '1',
    chainId: installationChain,
    caseId: null,
    holderCode: regionCode,
    body: { day, batchId, hash },
  };
  await write(record, systemAccess('日封存值交存'), order, async (transaction, change) => {
    await transaction
      .insertInto('root_handover')
      .values({
        id: change.id,
        manner: 'folder',
        first_day: day,
        last_day: day,
        roots: json([{ day, batchId, hash }]),
        to_name: '交存文件夹',
        handed_on: dayOf(change.at as Moment),
        holder_code: regionCode,
        ...stamp(change),
      })
      .execute();
    return null;
  });
}
