import { createHash } from 'node:crypto';

import type { Day } from '@guitu/law';
import { addDays } from '@guitu/law';
import type { DailyRoot } from '@guitu/record';
import { dailyRootOf } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

/** A root as it is written into a list that leaves. */
export type LeavingRoot = Pick<DailyRoot, 'day' | 'batchId' | 'hash'>;

/** The signed roots of these days, oldest first. */
export async function loadRoots(
  transaction: Transaction,
  from: string,
  until: string,
): Promise<readonly DailyRoot[]> {
  const rows = await transaction
    .selectFrom('daily_root')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .execute();
  return rows.map(dailyRootOf);
}

/** The roots as a handover has them: what left, whatever stands here today. */
export function rootsOf(handover: Pick<Row<'root_handover'>, 'roots'>): readonly LeavingRoot[] {
  return handover.roots as unknown as readonly LeavingRoot[];
}

/** Days between the first and the last that have no root. */
export function daysWithout(days: readonly string[], until: string): readonly string[] {
  const there = new Set(days);
  const first = days.toSorted()[0];
  const missing: string[] = [];
  if (first === undefined) return missing;
  for (let day = first as Day; day <= until; day = addDays(day, 1)) if (!there.has(day)) missing.push(day);
  return missing;
}

/** A public key shortened so that two can be compared by eye: 32 digits of its SHA-256 in groups of four. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return digest.match(/.{4}/gu)?.join(' ') ?? digest;
}
