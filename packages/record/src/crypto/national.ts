import { createHash, createHmac } from 'node:crypto';

import { randomSome } from '../random.ts';
import { refuseOthers } from './provider.ts';
import type { CryptoProvider } from './provider.ts';

/**
 * The part of sm-crypto-v2 that is used. It is handed in instead of imported: the server carries the dependency, and a
 * hardware module with the same functions can take its place.
 */
export interface NationalLibrary {
  readonly sm2: {
    generateKeyPairHex(): { privateKey: string; publicKey: string };
    doSignature(message: Uint8Array, privateKey: string, options: { der: boolean; hash: boolean }): string;
    doVerifySignature(
      message: Uint8Array,
      signature: string,
      publicKey: string,
      options: { der: boolean; hash: boolean },
    ): boolean;
  };
  readonly sm4: {
    encrypt(data: Uint8Array, key: Uint8Array, options: GcmOptions & { outputTag: true }): Tagged;
    decrypt(data: Uint8Array, key: Uint8Array, options: GcmOptions & { tag: Uint8Array }): Uint8Array;
  };
}

interface GcmOptions {
  readonly mode: 'gcm';
  readonly output: 'array';
  readonly iv: Uint8Array;
  readonly associatedData: Uint8Array;
  readonly padding: 'none';
}

interface Tagged {
  readonly output: Uint8Array;
  readonly tag?: Uint8Array;
}

const mark = 2;
const nonceLength = 12;
const tagLength = 16;

/** SM4-GCM, HMAC-SM3, SM2 with the standard user ID (node's own SM2 uses an empty one and is not interoperable). */
export function nationalCrypto(library: NationalLibrary): CryptoProvider {
  const signature = { der: true, hash: true };
  return {
    name: 'national',
    mark,
    sealing: 'SM4-GCM',
    signing: 'SM2',
    seal(key, clear, associated) {
      const iv = randomSome(nonceLength);
      const { output, tag } = library.sm4.encrypt(clear, shortKey(key), {
        ...gcm(iv, associated),
        outputTag: true,
      });
      if (!tag) throw new Error('SM4-GCM gave no tag');
      return Buffer.concat([Buffer.of(mark), iv, output, tag]);
    },
    open(key, sealed, associated) {
      refuseOthers(sealed, mark, 1 + nonceLength + tagLength);
      const iv = sealed.subarray(1, 1 + nonceLength);
      const tag = sealed.subarray(sealed.length - tagLength);
      const text = sealed.subarray(1 + nonceLength, sealed.length - tagLength);
      return Buffer.from(library.sm4.decrypt(text, shortKey(key), { ...gcm(iv, associated), tag }));
    },
    mac(key, ...parts) {
      const digest = createHmac('sm3', key);
      for (const part of parts) digest.update(part);
      return digest.digest();
    },
    macStream(key) {
      const digest = createHmac('sm3', key);
      return { update: (part) => void digest.update(part), digest: () => digest.digest() };
    },
    createSigningPair: () => library.sm2.generateKeyPairHex(),
    sign: (privateKey, message) =>
      Buffer.from(library.sm2.doSignature(message, privateKey, signature), 'hex'),
    isSigned: (publicKey, message, signed) =>
      library.sm2.doVerifySignature(message, Buffer.from(signed).toString('hex'), publicKey, signature),
  };
}

function gcm(iv: Uint8Array, associatedData: Uint8Array): GcmOptions {
  return { mode: 'gcm', output: 'array', iv, associatedData, padding: 'none' };
}

/** SM4 keys have 16 bytes, ours 32. */
function shortKey(key: Uint8Array): Uint8Array {
  return createHash('sm3').update(key).digest().subarray(0, 16);
}
