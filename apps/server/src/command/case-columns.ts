import type { CaseFacts } from '@guitu/law';

import type { Row } from '../record-types.ts';
import type { JudgedFile } from './case-file.ts';
import type { Registered } from './registered.ts';
import { registeredOf } from './registered.ts';
import type { Settlement } from './settlement.ts';

type CaseColumns = Pick<
  Row<'supervision_case'>,
  | 'status'
  | 'received_on'
  | 'intake_matter_id'
  | 'level'
  | 'level_matter_id'
  | 'office_code'
  | 'term_begins'
  | 'term_ends'
> & { readonly registered: Partial<Registered> | null };

/**
 * What a case's matters come to, in the columns that lists read. Whatever no matter has brought about stays as the
 * register said it; what an annulled matter had brought about is gone again.
 */
export function caseColumns(file: JudgedFile, { facts }: Settlement): CaseColumns {
  const { case: row } = file.registers;
  const { intake } = facts;
  const received = intake !== undefined || row.intake_matter_id !== null;
  const intakeMatterId = received ? (intake?.matterId ?? row.intake_matter_id) : null;
  const level = newestLevel(file);
  const base = registeredOf(row);
  const covered: Partial<Registered> = {
    ...coveredBy(facts, base, intakeMatterId !== null),
    ...(level === undefined || base.level === null ? {} : { level: base.level }),
  };
  const term = covered.termEnds === undefined ? undefined : facts.term;
  return {
    status: facts.status,
    received_on: received ? (intake?.receivedOn ?? null) : row.received_on,
    intake_matter_id: intakeMatterId,
    level: level?.level ?? base.level,
    level_matter_id: level?.matterId ?? null,
    office_code: covered.officeCode === undefined ? officeOf(row, base) : facts.holder.officeCode,
    term_begins: term?.begins ?? base.termBegins,
    term_ends: term?.ends ?? base.termEnds,
    registered: Object.keys(covered).length === 0 ? null : covered,
  };
}

/** The words of the register that matters have covered. */
function coveredBy(facts: CaseFacts, base: Registered, received: boolean): Partial<Registered> {
  const altered = facts.term?.entries.some(({ matterId }) => matterId !== undefined) === true;
  const { termBegins, termEnds } = base;
  return {
    ...(facts.ended === undefined || received ? {} : { status: base.status }),
    ...(facts.holder.officeCode === base.officeCode ? {} : { officeCode: base.officeCode }),
    ...(altered ? { termBegins, termEnds } : {}),
  };
}

/** A case without an office of its own keeps none: its county works it. */
function officeOf(row: JudgedFile['registers']['case'], base: Registered): number | null {
  const { officeCode } = (row.registered ?? {}) as Partial<Registered>;
  return officeCode === undefined ? row.office_code : base.officeCode;
}

/** The level that began last among those decided by matters of this case. */
function newestLevel(file: JudgedFile): { readonly level: string; readonly matterId: string } | undefined {
  const levels = [...file.contributions].flatMap(([matterId, { levels: decided }]) =>
    (decided ?? []).map((one) => ({ ...one, matterId })),
  );
  return levels.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1);
}
