import { createHash } from 'node:crypto';

import { chanceFrom } from '../demonstration/invent/chance.ts';
import type { Chance } from '../demonstration/invent/chance.ts';

/**
 * Chance that belongs to a thing and not to the order in which things are done: the same seed and the same words give the same throws,
 * however many lanes work side by side.
 */
export function chanceFor(seed: number, ...words: readonly (string | number)[]): Chance {
  const digest = createHash('sha256')
    .update([seed, ...words].join('/'))
    .digest();
  return chanceFrom(digest.readUInt32BE(0));
}

export type { Chance };
