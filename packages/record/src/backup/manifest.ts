import type { StoredFile } from './archive-writer.ts';
import { BackupProblem } from './backup-problem.ts';

/** Raised when an older program could no longer read what is written. */
export const formatVersion = 1;

/** The rows of one table, or the waiting jobs, in parts. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly parts: readonly StoredFile[];
}

/** What a backup says it is. Names everything in it; the signature is over its bytes. */
export interface Manifest {
  readonly format: 'guitu-backup';
  readonly formatVersion: number;
  readonly programVersion: string;
  /** The clock of whoever made it, and of the database when the snapshot was taken. ISO UTC. */
  readonly madeAt: string;
  readonly snapshotAt: string;
  readonly postgres: string;
  readonly schema: {
    readonly number: number;
    readonly migrations: readonly { readonly number: number; readonly name: string; readonly hash: string }[];
  };
  readonly installation: { readonly kind: string; readonly name: string; readonly regionCode: number } | null;
  readonly masterKey: {
    readonly algorithm: string;
    /** What identifies the key without revealing it, hexadecimal. */
    readonly fingerprints: readonly string[];
    /** A wrapped case key: the right master key opens it. Null where there is none yet. */
    readonly probe: { readonly keyId: string; readonly wrapped: string } | null;
  };
  readonly signing: {
    readonly algorithm: string;
    readonly publicKey: string;
    /** Of earlier times, whose daily roots still count. */
    readonly formerPublicKeys: readonly string[];
  };
  /** The last sealed batch, and the last daily root, as they stood. */
  readonly lastBatch: { readonly id: number; readonly hash: string; readonly at: string } | null;
  readonly dailyRoot: {
    readonly day: string;
    readonly batchId: number;
    readonly hash: string;
    readonly signature: string;
    readonly publicKey: string;
  } | null;
  readonly tables: readonly StoredTable[];
  readonly leftOut: readonly string[];
  readonly jobs: StoredTable;
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly called: boolean }[];
  readonly blobs: {
    readonly count: number;
    readonly bytes: number;
    /** Each names up to a thousand stored files that stand before it: name, SHA-256, size. */
    readonly lists: readonly StoredFile[];
    /** Files that were missing or not what the record says, when the backup was made. */
    readonly damaged: readonly { readonly name: string; readonly what: 'missing' | 'altered' }[];
  };
  /** Master key and signing key; empty without them. */
  readonly keys: readonly StoredFile[];
}

export const manifestName = 'manifest.json';
export const signatureName = 'manifest.signature.json';

/** Reads a manifest. Throws BackupProblem for another format, or one of a later program. */
export function readManifest(bytes: Buffer, path: string): Manifest {
  const manifest = parse(bytes);
  if (manifest?.format !== 'guitu-backup') {
    throw new BackupProblem(`「${path}」不是归途的备份：里面的 ${manifestName} 读不懂。`);
  }
  if (typeof manifest.formatVersion !== 'number' || manifest.formatVersion > formatVersion) {
    throw new BackupProblem(
      `备份「${path}」是更新的程序做的，当前程序读不懂。请用做备份的那个版本或者更新的版本恢复。`,
    );
  }
  return manifest as Manifest;
}

function parse(bytes: Buffer): Partial<Manifest> | undefined {
  try {
    return JSON.parse(bytes.toString()) as Partial<Manifest>;
  } catch {
    return undefined;
  }
}

/** Every file the manifest names itself, without the stored files its lists name. */
export function namedFiles(manifest: Manifest): StoredFile[] {
  return [
    ...manifest.tables.flatMap(({ parts }) => parts),
    ...manifest.jobs.parts,
    ...manifest.blobs.lists,
    ...manifest.keys,
  ];
}
