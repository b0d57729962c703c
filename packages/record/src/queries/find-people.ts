import type { Transaction } from 'kysely';

import { searchTokens } from '../names/name-tokens.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { idNumberIndex, idTailIndex } from '../sensitive/number-index.ts';
import { officeName } from './office-name.ts';

/** A case found through its person. */
export interface FoundCase {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly sex: string | null;
  readonly measure: string | null;
  readonly status: string;
  readonly caseNumber: string | null;
  readonly termEnds: string | null;
  readonly officeName: string | null;
}

// A common character would find thousands; whoever types it goes on typing.
const peopleAtMost = 200;

/** People by characters of the name, initials or pinyin: what a search box shows while somebody types. */
export async function findPeople(
  transaction: Transaction<DB>,
  request: { readonly text: string; readonly limit?: number },
): Promise<FoundCase[]> {
  const [first, ...others] = searchTokens(request.text);
  if (first === undefined) return [];
  let people = transaction
    .selectFrom('name_token as found')
    .select('found.person_id')
    .where('found.token', '=', first);
  for (const token of others) {
    people = people.where((row) =>
      row.exists(
        row
          .selectFrom('name_token as also')
          .select('also.person_id')
          .whereRef('also.person_id', '=', 'found.person_id')
          .where('also.token', '=', token),
      ),
    );
  }
  const ids = await people.limit(peopleAtMost).execute();
  return casesOf(
    transaction,
    ids.map((row) => row.person_id),
    request.limit ?? 20,
  );
}

/** People with exactly this ID number. */
export async function findByIdNumber(
  record: Record,
  transaction: Transaction<DB>,
  idNumber: string,
): Promise<FoundCase[]> {
  const people = await transaction
    .selectFrom('person')
    .select('id')
    .where('id_number_index', '=', idNumberIndex(record, idNumber))
    .limit(peopleAtMost)
    .execute();
  return casesOf(
    transaction,
    people.map((row) => row.id),
    20,
  );
}

/** People whose ID number ends with these four characters. */
export async function findByIdTail(
  record: Record,
  transaction: Transaction<DB>,
  lastFour: string,
  limit = 20,
): Promise<FoundCase[]> {
  const people = await transaction
    .selectFrom('person')
    .select('id')
    .where('id_tail_index', '=', idTailIndex(record, lastFour))
    .limit(peopleAtMost)
    .execute();
  return casesOf(
    transaction,
    people.map((row) => row.id),
    limit,
  );
}

async function casesOf(
  transaction: Transaction<DB>,
  personIds: readonly string[],
  limit: number,
): Promise<FoundCase[]> {
  if (personIds.length === 0) return [];
  return transaction
    .selectFrom('supervision_case')
    .select(['id as caseId', 'person_id as personId', 'person_name as name', 'sex', 'measure', 'status'])
    .select(['case_number as caseNumber', 'term_ends as termEnds'])
    .select((row) => officeName(row).as('officeName'))
    .where('person_id', 'in', personIds)
    .where('merged_into', 'is', null)
    .orderBy('name_sort')
    .orderBy('id')
    .limit(Math.min(limit, peopleAtMost))
    .execute();
}
