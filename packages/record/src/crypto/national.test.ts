import * as library from 'sm-crypto-v2';
import { describe, expect, test } from 'vitest';

import { internationalCrypto } from './international.ts';
import { nationalCrypto } from './national.ts';

const key = Buffer.alloc(32, 7);
const associated = Buffer.from('案件一');

describe.each([internationalCrypto, nationalCrypto(library)])('$name', (crypto) => {
  test.each(['', '云', '云岭示例路一号'.repeat(40)])('opens what it sealed', (text) => {
    const sealed = crypto.seal(key, Buffer.from(text), associated);
    expect(sealed[0]).toBe(crypto.mark);
    expect(crypto.open(key, sealed, associated).toString()).toBe(text);
  });

  test('refuses another key, another place and a single altered bit', () => {
    const sealed = crypto.seal(key, Buffer.from('示例'), associated);
    const altered = Buffer.from(sealed);
    altered[15]! ^= 1;
    expect(() => crypto.open(Buffer.alloc(32, 8), sealed, associated)).toThrow();
    expect(() => crypto.open(key, sealed, Buffer.from('案件二'))).toThrow();
    expect(() => crypto.open(key, altered, associated)).toThrow();
    expect(() => crypto.open(key, sealed.subarray(0, 20), associated)).toThrow();
  });

  test('signs', () => {
    const pair = crypto.createSigningPair();
    const other = crypto.createSigningPair();
    const signature = crypto.sign(pair.privateKey, Buffer.from('root'));
    expect(crypto.isSigned(pair.publicKey, Buffer.from('root'), signature)).toBe(true);
    expect(crypto.isSigned(pair.publicKey, Buffer.from('toor'), signature)).toBe(false);
    expect(crypto.isSigned(other.publicKey, Buffer.from('root'), signature)).toBe(false);
  });

  test('keyed digests of a stream and of parts agree', () => {
    const stream = crypto.macStream(key);
    stream.update(Buffer.from('前'));
    stream.update(Buffer.from('后'));
    expect(stream.digest()).toEqual(crypto.mac(key, Buffer.from('前后')));
  });
});
