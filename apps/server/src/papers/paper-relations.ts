import { openText } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

/** Somebody around the person, as a form prints it. */
export interface PaperRelation {
  readonly relationship: string;
  readonly name: string;
  readonly organisation: string;
  readonly phone: string;
}

export interface PaperResumeEntry {
  readonly from: string;
  readonly until: string;
  readonly organisation: string;
  readonly position: string;
}

const relationKinds: Readonly<Record<string, string>> = {
  family: '家庭成员',
  guardian: '监护人',
  guarantor: '保证人',
  other: '其他',
};

/** Whoever still stands in a relation to the person, opened, oldest entry first. */
export async function loadRelations(
  record: GuituRecord,
  transaction: Transaction,
  person: Row<'person'>,
): Promise<PaperRelation[]> {
  const rows = await transaction
    .selectFrom('relation')
    .selectAll()
    .where('person_id', '=', person.id)
    .where('until_on', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const open = async (sealed: Buffer | null): Promise<string> =>
    sealed === null ? '' : openText(record, transaction, person.key_id, sealed);
  const relations: PaperRelation[] = [];
  for (const row of rows) {
    const detail = row.name_detail as { readonly relationship?: string; readonly organisation?: string };
    const kind = relationKinds[row.kind] ?? row.kind;
    const places = [detail.organisation ?? '', await open(row.address_sealed)];
    relations.push({
      relationship: relationshipOf(row.kind, kind, detail.relationship),
      name: row.name,
      organisation: places.filter((place) => place !== '').join('\n'),
      phone: await open(row.phone_sealed),
    });
  }
  return relations;
}

/** 母亲 for a member of the family, 监护人（母亲） for somebody who is more than that. */
function relationshipOf(role: string, kind: string, relationship: string | undefined): string {
  if (relationship === undefined || relationship === '') return kind;
  return role === 'family' || role === 'other' ? relationship : `${kind}（${relationship}）`;
}

/** What the person did before, in the order given. */
export async function loadResume(transaction: Transaction, personId: string): Promise<PaperResumeEntry[]> {
  const rows = await transaction
    .selectFrom('resume_entry')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('position_order')
    .execute();
  return rows.map((row) => ({
    from: row.from_text ?? '',
    until: row.until_text ?? '',
    organisation: row.organisation,
    position: row.position ?? '',
  }));
}

/** Identity checks that had an answer, oldest first. */
export function loadChecks(transaction: Transaction, caseId: string): Promise<Row<'identity_check'>[]> {
  return transaction
    .selectFrom('identity_check')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('answered_at', 'is not', null)
    .orderBy('requested_at')
    .orderBy('id')
    .execute();
}
