import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';

import { randomSome } from '../random.ts';
import { refuseOthers } from './provider.ts';
import type { CryptoProvider } from './provider.ts';

const mark = 1;
const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM, HMAC-SHA-256, Ed25519. Layout of a sealed value: mark, nonce, ciphertext, tag. */
export const internationalCrypto: CryptoProvider = {
  name: 'international',
  mark,
  sealing: 'AES-256-GCM',
  signing: 'Ed25519',
  seal(key, clear, associated) {
    const nonce = randomSome(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(associated);
    const text = Buffer.concat([cipher.update(clear), cipher.final()]);
    return Buffer.concat([Buffer.of(mark), nonce, text, cipher.getAuthTag()]);
  },
  open(key, sealed, associated) {
    refuseOthers(sealed, mark, 1 + nonceLength + tagLength);
    const nonce = sealed.subarray(1, 1 + nonceLength);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
    decipher.setAAD(associated);
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
    const text = decipher.update(sealed.subarray(1 + nonceLength, sealed.length - tagLength));
    return Buffer.concat([text, decipher.final()]);
  },
  mac(key, ...parts) {
    const digest = createHmac('sha256', key);
    for (const part of parts) digest.update(part);
    return digest.digest();
  },
  macStream(key) {
    const digest = createHmac('sha256', key);
    return { update: (part) => void digest.update(part), digest: () => digest.digest() };
  },
  createSigningPair() {
    const pair = generateKeyPairSync('ed25519');
    return {
      privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    };
  },
  sign: (privateKey, message) => sign(null, message, createPrivateKey(privateKey)),
  isSigned: (publicKey, message, signature) => verify(null, message, createPublicKey(publicKey), signature),
};
