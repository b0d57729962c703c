/**
 * Everything cryptographic that may differ between deployments: international algorithms, national ones (国密), or a
 * hardware module behind the same face. Synchronous, because it is used inside transactions.
 */
export interface CryptoProvider {
  readonly name: string;
  /** First byte of everything it seals. One database is sealed by one provider; a stranger is told apart by this. */
  readonly mark: number;
  /** What case_key.algorithm and daily_root.algorithm say. */
  readonly sealing: string;
  readonly signing: string;
  /** Authenticated encryption under a 32-byte key; `associated` must be the same when opening. */
  seal(key: Uint8Array, clear: Uint8Array, associated: Uint8Array): Buffer;
  /** Throws when the key is another one or a single bit was altered. */
  open(key: Uint8Array, sealed: Uint8Array, associated: Uint8Array): Buffer;
  /** Keyed digest, 32 bytes. */
  mac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer;
  /** Keyed digest over a stream of parts. */
  macStream(key: Uint8Array): { update(part: Uint8Array): void; digest(): Buffer };
  createSigningPair(): SigningPair;
  sign(privateKey: string, message: Uint8Array): Buffer;
  isSigned(publicKey: string, message: Uint8Array, signature: Uint8Array): boolean;
}

/** A signing key pair as text that can lie in a file. */
export interface SigningPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** Throws when a sealed value was cut short or was sealed by another provider. */
export function refuseOthers(sealed: Uint8Array, mark: number, shortest: number): void {
  if (sealed[0] !== mark)
    throw new Error(`sealed by another crypto provider (mark ${sealed[0]} instead of ${mark})`);
  if (sealed.length < shortest) throw new Error('sealed value is too short');
}
