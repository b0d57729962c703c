import type { CaseFacts } from '@guitu/law';
import { measureNames } from '@guitu/law';

import type { Row } from '../record-types.ts';

/** Person and case in the data items of docs/exchange/decision-package.md, as texts. */
export interface PackageItems {
  readonly person: Readonly<Record<string, string>>;
  readonly case: Readonly<Record<string, string>>;
}

type Texts = Readonly<Record<string, string | null | undefined>>;

/** By what the other side recognises the person, and what it needs to enter the case. */
export function personItems(
  { measure, term }: CaseFacts,
  row: Row<'supervision_case'>,
  person: Row<'person'> | undefined,
  idNumber: string | null,
): PackageItems {
  const sexes: Readonly<Record<string, string>> = { male: '男', female: '女' };
  return {
    person: given({
      name: row.person_name,
      sex: row.sex === null ? null : sexes[row.sex],
      birthOn: person?.birth_on,
      idNumber,
    }),
    case: given({
      measure: measureNames[measure],
      crime: row.crime,
      decidingAuthority: row.deciding_authority,
      judgmentNumber: row.judgment_number,
      judgmentOn: row.judgment_on,
      originalPenalty: row.original_penalty,
      termBegins: term?.begins ?? row.term_begins,
      termEnds: term?.ends ?? row.term_ends,
      minorAtCrime: row.minor_at_crime ? '是' : '否',
    }),
  };
}

function given(texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
