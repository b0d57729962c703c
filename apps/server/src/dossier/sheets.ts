import type { EntryKind, Moment } from '@guitu/law';
import { dayOf, entryKindNames } from '@guitu/law';
import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';
import type { GatheredPiece } from './piece.ts';

interface SheetRow {
  readonly kind: EntryKind;
  readonly year: number;
  readonly entries: number;
  readonly last: Moment;
  readonly entered: Moment;
  readonly names: readonly string[];
  readonly version: string;
}

/**
 * The sheets of records of a case, one a kind and year, without what is written on them: that is opened when one is printed. `version` is
 * another as soon as an entry of the sheet was added, mended or withdrawn.
 */
export async function gatherSheets(
  transaction: Transaction,
  caseId: string,
): Promise<readonly GatheredPiece[]> {
  const { rows } = await sql<SheetRow>`
    select kind, year, count(*)::integer as entries, max(happened_at) as last, max(recorded_at) as entered,
           array_agg(entered_by order by happened_at, id) as names,
           encode(sha256(convert_to(string_agg(id || ' ' || change_id, ' ' order by id), 'UTF8')), 'hex') as version
      from (select *, extract(year from happened_at at time zone 'Asia/Shanghai')::integer as year
              from daily_entry where case_id = ${caseId}) entry
     group by kind, year order by kind, year`.execute(transaction);
  return rows.map((row) => sheetPiece(caseId, row));
}

function sheetPiece(caseId: string, row: SheetRow): GatheredPiece {
  const { kind, year, entries, last, entered, names, version } = row;
  const name = `${entryKindNames[kind]}记录`;
  return {
    id: `records:${kind}:${year}`,
    part: 'work',
    stage: 'supervision',
    title: `${name}（${year}年，${entries}条）`,
    responsible: nameSome(names),
    on: dayOf(last),
    at: entered,
    source: { kind: 'records', sheet: { title: `${name}（${year}年）`, kind, year, version } },
    href: `/cases/${caseId}/duties`,
    ofOffice: true,
  };
}

function nameSome(all: readonly string[]): string {
  const names = [...new Set(all)];
  return names.length > 2 ? `${names.slice(0, 2).join('、')}等` : names.join('、');
}
