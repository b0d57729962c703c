import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/** 每日存证单: the signed roots of one day or several, to be read by people, typed again, and kept by somebody else. */
export interface DailyRootSheetData extends PaperHead {
  title: string;
  /** What this installation is called. */
  installation: string;
  /** Who is to keep it. */
  to: string;
  /** At least one; oldest first. `hash` is 64 hexadecimal digits, `signature` Base64. */
  roots: readonly { day: PaperDay; batchId: number; hash: string; signature: string }[];
  /** Days between that have none. */
  missing: readonly PaperDay[];
  algorithm: string;
  publicKey: string;
  /** SHA-256 of the public key, shortened for comparing by eye. */
  fingerprint: string;
}
