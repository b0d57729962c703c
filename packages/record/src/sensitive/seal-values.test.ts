import { expect, test } from 'vitest';

import { internationalCrypto } from '../crypto/international.ts';
import type { JsonValue } from '../json.ts';
import { openSealed, sealWith } from './seal-values.ts';

const key = Buffer.alloc(32, 5);
const sensitive = new Set(['phone', 'diagnosis', 'family']);
const values: JsonValue = {
  reason: '示例事由',
  phone: '13800000000',
  diagnosis: null,
  visits: [{ diagnosis: { code: 'x', notes: ['一', '二'] }, place: '示例医院' }],
  family: ['甲', '乙'],
  days: 3,
};

test('seals what is named, at any depth, and opens it again', () => {
  const sealed = sealWith(internationalCrypto, key, values, sensitive);
  expect(sealed).toEqual({
    reason: '示例事由',
    phone: { $sealed: expect.any(String) },
    diagnosis: null,
    visits: [{ diagnosis: { $sealed: expect.any(String) }, place: '示例医院' }],
    family: { $sealed: expect.any(String) },
    days: 3,
  });
  expect(openSealed(internationalCrypto, key, sealed)).toEqual(values);
});

test('sealing twice changes nothing', () => {
  const once = sealWith(internationalCrypto, key, values, sensitive);
  expect(sealWith(internationalCrypto, key, once, sensitive)).toEqual(once);
});

test('a sealed value opens neither under another name nor with another key', () => {
  const sealed = sealWith(internationalCrypto, key, { phone: '1' }, sensitive) as { phone: JsonValue };
  expect(() => openSealed(internationalCrypto, key, { family: sealed.phone })).toThrow();
  expect(() => openSealed(internationalCrypto, Buffer.alloc(32), sealed)).toThrow();
});
