import { isDay } from '@guitu/law';
import type { AssessedPerson, PaperDay } from '@guitu/papers';

import { partIn, textOfPart } from './order-parts.ts';
import type { PaperSource } from './source.ts';

/** Whoever is assessed (被调查人), from the order alone: no register knows him. Throws where law named nobody. */
export function assessedPerson({ order }: PaperSource): AssessedPerson {
  const part = partIn(order, 'assessed');
  const name = textOfPart(part, 'name');
  const identity = identities.find((one) => one === part['identity']);
  if (name === '' || identity === undefined) {
    throw new Error(`paper ${order.kind} was ordered without whom it is about`);
  }
  return {
    identity,
    name,
    idKind: textOfPart(part, 'idKind') || '居民身份证',
    idNumber: textOfPart(part, 'idNumber') || null,
  };
}

const identities = ['被告人', '罪犯', '犯罪嫌疑人'] as const;

export function sexOf(value: unknown): 'male' | 'female' | null {
  return value === 'male' || value === 'female' ? value : null;
}

export function dayOrNull(value: unknown): PaperDay | null {
  return isDay(value) ? value : null;
}
