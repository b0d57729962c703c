import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import { writeDerived } from '../change/write-derived.ts';
import type { Record } from '../open/record.ts';

/** What was counted, by the digest (SHA-256, hexadecimal) of its content's name; null where it cannot be counted. */
export type PageCounts = ReadonlyMap<string, number | null>;

/** The kept counts of these contents, as far as there are any. */
export function findPageCounts(record: Record, contents: readonly string[]): Promise<PageCounts> {
  const asked = contents.map((content) => Buffer.from(content, 'hex'));
  return read(record, systemAccess(), async (transaction) => {
    const rows = await transaction
      .selectFrom('page_count')
      .selectAll()
      .where(sql<boolean>`content = any(${asked}::bytea[])`)
      .execute();
    return new Map(rows.map((row) => [row.content.toString('hex'), row.pages]));
  });
}

/** Keeps what was counted. Whoever counted the same a moment ago was right as well. */
export async function putPageCounts(record: Record, counts: PageCounts): Promise<void> {
  if (counts.size === 0) return;
  const rows = [...counts].map(([content, pages]) => ({ content: Buffer.from(content, 'hex'), pages }));
  await writeDerived(record, systemAccess(), [], (transaction) =>
    transaction
      .insertInto('page_count')
      .values(rows)
      .onConflict((row) => row.column('content').doNothing())
      .execute(),
  );
}
