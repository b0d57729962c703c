import { createHash } from 'node:crypto';

import type { CryptoProvider, SigningPair } from '../crypto/provider.ts';
import { BackupProblem } from './backup-problem.ts';
import { signatureName } from './manifest.ts';

/** What lies beside the manifest. */
interface Signature {
  readonly algorithm: string;
  readonly publicKey: string;
  readonly signature: string;
}

/** What is signed, as text that can be checked without this program. */
export function backupMessage(manifest: Uint8Array): Buffer {
  return Buffer.from(`guitu/backup/1/${createHash('sha256').update(manifest).digest('hex')}`);
}

/** The signature of a manifest, as bytes of a file. */
export function signManifest(crypto: CryptoProvider, pair: SigningPair, manifest: Uint8Array): Buffer {
  const signature: Signature = {
    algorithm: crypto.signing,
    publicKey: pair.publicKey,
    signature: crypto.sign(pair.privateKey, backupMessage(manifest)).toString('base64'),
  };
  return Buffer.from(`${JSON.stringify(signature, null, 2)}\n`);
}

/** Throws BackupProblem unless the manifest was signed with the key it names itself. */
export function checkSignature(
  crypto: CryptoProvider,
  manifest: Uint8Array,
  bytes: Buffer,
  publicKey: string,
): void {
  let sound = false;
  try {
    const { signature, publicKey: signer } = JSON.parse(bytes.toString()) as Signature;
    sound =
      signer === publicKey &&
      crypto.isSigned(publicKey, backupMessage(manifest), Buffer.from(signature, 'base64'));
  } catch {
    sound = false;
  }
  if (!sound) {
    throw new BackupProblem(
      `备份的清单与签名（${signatureName}）不符：清单被改动过，或者签名被换过。没有恢复任何内容。`,
    );
  }
}

/** A short form of a public key that people compare: the first half of its SHA-256, in groups of four. */
export function keyFingerprint(publicKey: string): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return digest.match(/.{4}/gu)?.join(' ') ?? digest;
}
