import type { AnswerTerm, Moment } from '@guitu/law';
import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';
import { queryProcedures } from './sealed-papers.ts';

/** What stands behind copies: each paper with its body, whom the case is about, and what has stopped the clock of an answer. */
export interface Behind {
  readonly papers: ReadonlyMap<string, PaperBehind>;
  readonly names: ReadonlyMap<string, string>;
  readonly sealedCases: ReadonlySet<string>;
  readonly answered: ReadonlyMap<string, Moment>;
}

export interface PaperBehind {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly status: string;
  readonly issued_on: string;
  readonly body_name: string;
  /** Whether it answers a query of what is sealed: it may be opened afterwards, too. */
  readonly ofQuery: boolean;
}

/** Read as the installation, for copies that the visitor was shown by row-level security, and for nothing else. */
export async function loadBehind(
  transaction: Transaction,
  copies: readonly Row<'outbox'>[],
): Promise<Behind> {
  const paperIds = idsOf(copies.map(({ paper_id }) => paper_id));
  const caseIds = idsOf(copies.map(({ case_id }) => case_id));
  const matterIds = idsOf(copies.map(({ matter_id }) => matter_id));
  const [papers, cases, sealed, clocks] = await Promise.all([
    transaction
      .selectFrom('paper')
      .innerJoin('body', 'body.id', 'paper.body_id')
      .leftJoin('matter', 'matter.id', 'paper.matter_id')
      .select(['paper.id', 'paper.kind', 'paper.title', 'paper.number', 'paper.status', 'paper.issued_on'])
      .select(['body.name as body_name', 'matter.procedure'])
      .where(sql<boolean>`paper.id = any(${paperIds}::uuid[])`)
      .execute(),
    transaction
      .selectFrom('supervision_case')
      .select(['id', 'person_name'])
      .where(sql<boolean>`id = any(${caseIds}::uuid[])`)
      .execute(),
    transaction
      .selectFrom('matter')
      .select('case_id')
      .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
      .where(sql<boolean>`contributions ? 'sealed'`)
      .execute(),
    transaction
      .selectFrom('clock')
      .select(['matter_id', 'name', 'stopped_at'])
      .where(sql<boolean>`matter_id = any(${matterIds}::uuid[])`)
      .where('stopped_at', 'is not', null)
      .execute(),
  ]);
  return {
    papers: new Map(
      papers.map(({ procedure, ...paper }) => [
        paper.id,
        { ...paper, ofQuery: procedure !== null && queryProcedures.includes(procedure) },
      ]),
    ),
    names: new Map(cases.map(({ id, person_name }) => [id, person_name])),
    sealedCases: new Set(sealed.map(({ case_id }) => case_id)),
    answered: new Map(
      clocks.map(({ matter_id, name, stopped_at }) => [clockKey(matter_id, name), stopped_at as Moment]),
    ),
  };
}

export function clockKey(matterId: string | null, name: string): string {
  return `${matterId ?? ''}/${name}`;
}

/** When the answer to that copy came, as far as its matter knows. */
export function answeredAt({ answered }: Behind, copy: Row<'outbox'>, term: AnswerTerm): Moment | null {
  return answered.get(clockKey(copy.matter_id, term.clock)) ?? null;
}

function idsOf(found: readonly (string | null)[]): string[] {
  return [...new Set(found.filter((id) => id !== null))];
}
