import { randomSome } from './random.ts';

/**
 * A new UUID, version 7: time first, so that neighbours in time are neighbours in the index, then 74 random bits, so that
 * none can be guessed.
 */
export function newId(): string {
  const bytes = randomSome(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
