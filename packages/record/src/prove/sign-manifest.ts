import type { Record } from '../open/record.ts';
import { signingPair } from '../seal/signing-pair.ts';

/** A signature of this installation, as text. */
export interface ManifestSignature {
  readonly algorithm: string;
  readonly publicKey: string;
  /** Base64. */
  readonly signature: string;
}

/** What stands before the bytes that are signed, so that a signature for one thing never passes for another. */
export const manifestPrefix = 'guitu/dossier-manifest/';

/** Signs the manifest of an export with the key that signs the daily roots. */
export async function signManifest(record: Record, manifest: Uint8Array): Promise<ManifestSignature> {
  const { privateKey, publicKey } = await signingPair(record);
  const message = Buffer.concat([Buffer.from(manifestPrefix), manifest]);
  return {
    algorithm: record.crypto.signing,
    publicKey,
    signature: record.crypto.sign(privateKey, message).toString('base64'),
  };
}
