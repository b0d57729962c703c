import type { DailyRoot } from '../seal/daily-root.ts';

/** One link of a case's chain as it leaves the installation. Hashes are hexadecimal. */
export interface ProvedLink {
  readonly sequence: number;
  readonly content: string;
  readonly hash: string;
  readonly changeId: string;
  /** The text whose SHA-256 is `content`: who, what, when, the salted hashes of the rows. Null where it stays behind. */
  readonly committed: string | null;
  /** The batch that sealed it and the way up to its root; null for what was written in the last second. */
  readonly sealed: { readonly batch: number; readonly path: readonly string[] } | null;
}

/** A row as it stands now: the text that was hashed with the salt of its change. */
export interface ProvedRow {
  readonly table: string;
  readonly key: string;
  readonly text: string;
}

/** Batches one after another, up to the one that a daily root has signed; without a root up to the last that is needed. */
export interface ProvedRun {
  readonly previous: string;
  readonly batches: readonly {
    readonly id: number;
    readonly root: string;
    readonly count: number;
    readonly at: string;
  }[];
  readonly root: DailyRoot | null;
}

/** The chain of one case, what it says about the rows that are shown, and how far signed roots vouch for it. */
export interface CaseProof {
  readonly chain: string;
  readonly links: readonly ProvedLink[];
  readonly rows: readonly ProvedRow[];
  readonly runs: readonly ProvedRun[];
}
