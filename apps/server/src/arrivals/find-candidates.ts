import { idNumberIndex, searchTokens } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

/** Somebody inside the range who may be the one who arrives: one row a case, or one for a person without any. */
export interface Candidate {
  readonly personId: string;
  readonly caseId: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly status: string | null;
  readonly officeName: string;
  readonly caseNumber: string | null;
  /** In words, e.g. 证件号码相同. */
  readonly why: string;
  /** True only for the same ID number. Everything else a person decides. */
  readonly certain: boolean;
}

export interface CandidateQuestion {
  readonly idNumber?: string;
  readonly name: string;
  readonly birthOn?: string;
  readonly judgmentNumber?: string;
}

type PersonRow = Pick<
  Row<'person'>,
  'id' | 'name' | 'former_names' | 'birth_on' | 'id_number_index' | 'holder_code'
>;
type CaseRow = Pick<
  Row<'supervision_case'>,
  | 'id'
  | 'person_id'
  | 'measure'
  | 'status'
  | 'office_code'
  | 'holder_code'
  | 'case_number'
  | 'judgment_number'
>;

// Names are shared by many; whoever meets more than these has to say more.
const peopleAtMost = 50;

/**
 * Who of this range the arriving person may be. The same ID number is certain; the same name with the same birth date, the
 * same judgment, or (where the door says neither number nor birth date) with an arrival that is still expected, is shown
 * and never decided. Row-level security keeps everybody else out: nobody learns that a neighbour knows the person.
 */
export async function findCandidates(
  record: GuituRecord,
  transaction: Transaction,
  question: CandidateQuestion,
): Promise<readonly Candidate[]> {
  const index = question.idNumber === undefined ? undefined : idNumberIndex(record, question.idNumber);
  const people = [
    ...(index === undefined ? [] : await peopleByNumber(transaction, index)),
    ...(await peopleByName(transaction, question.name)),
  ];
  const unique = [...new Map(people.map((person) => [person.id, person])).values()];
  if (unique.length === 0) return [];
  const cases = await casesOf(
    transaction,
    unique.map((person) => person.id),
  );
  const names = await officeNames(transaction, unique, cases);
  return unique
    .flatMap((person) => {
      const own = cases.filter((one) => one.person_id === person.id);
      const certain = index !== undefined && person.id_number_index?.equals(index) === true;
      const rows: readonly (CaseRow | undefined)[] = own.length === 0 ? [undefined] : own;
      return rows.flatMap((row) => {
        const why = certain ? '证件号码相同' : whyAlike(question, index, person, row);
        return why === undefined ? [] : [candidateOf(person, row, names, why, certain)];
      });
    })
    .toSorted((a, b) => Number(b.certain) - Number(a.certain));
}

function candidateOf(
  person: PersonRow,
  row: CaseRow | undefined,
  names: ReadonlyMap<number, string>,
  why: string,
  certain: boolean,
): Candidate {
  const office = row === undefined ? person.holder_code : (row.office_code ?? row.holder_code);
  return {
    personId: person.id,
    caseId: row?.id ?? null,
    name: person.name,
    measure: row?.measure ?? null,
    status: row?.status ?? null,
    officeName: names.get(office) ?? String(office),
    caseNumber: row?.case_number ?? null,
    why,
    certain,
  };
}

/** The name is the same already. */
function whyAlike(
  { idNumber, birthOn, judgmentNumber }: CandidateQuestion,
  index: Buffer | undefined,
  person: PersonRow,
  row: CaseRow | undefined,
): string | undefined {
  // Two different ID numbers of people with the same name and birth date: shown all the same, a number may be mistyped.
  const other = index !== undefined && person.id_number_index !== null ? '，证件号码不同' : '';
  if (birthOn !== undefined && person.birth_on === birthOn) return `姓名、出生日期相同${other}`;
  if (judgmentNumber !== undefined && row?.judgment_number === judgmentNumber)
    return `姓名、判决文号相同${other}`;
  const unknown = idNumber === undefined || person.id_number_index === null;
  const unborn = birthOn === undefined || person.birth_on === null;
  if (unknown && unborn && row?.status === 'expected') return '姓名相同，正在等待报到';
  return undefined;
}

const columns = ['id', 'name', 'former_names', 'birth_on', 'id_number_index', 'holder_code'] as const;

function peopleByNumber(transaction: Transaction, index: Buffer): Promise<PersonRow[]> {
  return transaction
    .selectFrom('person')
    .select(columns)
    .where('id_number_index', '=', index)
    .where('merged_into', 'is', null)
    .limit(peopleAtMost)
    .execute();
}

/** People of exactly this name, present or former, found through the tokens every name is found by. */
async function peopleByName(transaction: Transaction, name: string): Promise<PersonRow[]> {
  const [first, ...others] = searchTokens(name);
  if (first === undefined) return [];
  let tokens = transaction.selectFrom('name_token').select('person_id').where('token', '=', first);
  for (const token of others) {
    tokens = tokens.where((row) =>
      row.exists(
        row
          .selectFrom('name_token as also')
          .select('also.person_id')
          .whereRef('also.person_id', '=', 'name_token.person_id')
          .where('also.token', '=', token),
      ),
    );
  }
  return transaction
    .selectFrom('person')
    .select(columns)
    .where('id', 'in', tokens)
    .where('merged_into', 'is', null)
    .where((row) => row.or([row('name', '=', name), row(row.val(name), '=', row.fn.any('former_names'))]))
    .limit(peopleAtMost)
    .execute();
}

function casesOf(transaction: Transaction, personIds: readonly string[]): Promise<CaseRow[]> {
  return transaction
    .selectFrom('supervision_case')
    .select(['id', 'person_id', 'measure', 'status', 'office_code', 'holder_code', 'case_number'])
    .select('judgment_number')
    .where('person_id', 'in', personIds)
    .where('merged_into', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

async function officeNames(
  transaction: Transaction,
  people: readonly PersonRow[],
  cases: readonly CaseRow[],
): Promise<ReadonlyMap<number, string>> {
  const codes = [
    ...people.map((person) => person.holder_code),
    ...cases.map((row) => row.office_code ?? row.holder_code),
  ];
  const bodies = await transaction
    .selectFrom('body')
    .select(['region_code', 'name'])
    .where('region_code', 'in', [...new Set(codes)])
    .where('kind', 'in', ['judicialOffice', 'countyAgency'])
    .execute();
  return new Map(bodies.map((body) => [body.region_code, body.name]));
}
