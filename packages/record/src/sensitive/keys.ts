import type { CryptoProvider } from '../crypto/provider.ts';

/**
 * The keys of one opened record. Purposes never share a key: each has its own, derived from the master key.
 * The master key itself is not kept.
 */
export interface Keys {
  /** Wraps case keys and the keys of blobs that do not belong to a case yet. */
  readonly wrapping: Buffer;
  /** Exact look-up of ID numbers and their tails. */
  readonly index: Buffer;
  /** Names of blobs. */
  readonly blobName: Buffer;
  /** Digests of commands, for repeated idempotency keys. */
  readonly fingerprint: Buffer;
  /** What identifies the master key without revealing it. */
  readonly identity: Buffer;
  /** The key of one account's drafts. */
  draft(accountId: string): Buffer;
  /** Unwrapped case keys, for a minute: long enough for one page, short enough for a destroyed key to be gone. */
  readonly opened: Map<string, { key: Buffer; until: number }>;
}

/** Derives all keys from the master key. */
export function deriveKeys(crypto: CryptoProvider, master: Buffer): Keys {
  const derive = (purpose: string): Buffer => crypto.mac(master, Buffer.from(`guitu/1/${purpose}`));
  return {
    wrapping: derive('wrapping'),
    index: derive('index'),
    blobName: derive('blob-name'),
    fingerprint: derive('fingerprint'),
    identity: derive('identity'),
    draft: (accountId) => derive(`draft/${accountId}`),
    opened: new Map(),
  };
}
