import type { CaseFacts } from '@guitu/law';
import { getCodeTable, measureNames } from '@guitu/law';
import type { PaperPerson } from '@guitu/papers';
import { kindsThatMayHaveGaps } from '@guitu/papers';
import { openText } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

/** What stands on a paper where the register has nothing; the paper is still valid, and the gap is visible. */
const notEntered = '（未登记）';

export type FoundPerson =
  | { readonly person: PaperPerson; readonly missing?: undefined }
  | { readonly person?: undefined; readonly missing: readonly string[] };

/**
 * The person as papers name one, sealed parts opened. Sex, birth and term stand in every form: where one is missing, and any
 * of the papers to be made (`templates`) cannot be left open there, the answer says what is missing instead.
 */
export async function findPaperPerson(
  record: GuituRecord,
  transaction: Transaction,
  facts: CaseFacts,
  row: Row<'person'> | undefined,
  templates: readonly string[] = [],
): Promise<FoundPerson> {
  const open = async (sealed: Buffer | null | undefined): Promise<string | undefined> =>
    row === undefined || sealed == null ? undefined : openText(record, transaction, row.key_id, sealed);
  const idNumber = await open(row?.id_number_sealed);
  const { supervisee, term } = facts;
  const sex = supervisee.sex ?? sexFrom(idNumber);
  const birthOn = supervisee.birthOn ?? birthFrom(idNumber);
  const missing = [
    ...(sex === undefined ? ['性别'] : []),
    ...(birthOn === undefined ? ['出生日期'] : []),
    ...(term === undefined ? ['矫正期限'] : []),
  ];
  const gapsAllowed =
    templates.length > 0 && templates.every((template) => kindsThatMayHaveGaps.has(template));
  // Of somebody who is assessed the papers say what the letter said, and there is no term.
  if (missing.length > 0 && !gapsAllowed && facts.status !== 'assessing') return { missing };
  return {
    person: {
      name: supervisee.name,
      sex: sex ?? null,
      birthOn: birthOn ?? null,
      ...idKindOf(row?.id_kind),
      idNumber: idNumber ?? notEntered,
      homeAddress: (await open(row?.home_address_sealed)) ?? notEntered,
      measureText: measureNames[facts.measure],
      termBegins: term?.begins ?? null,
      termEnds: term?.ends ?? null,
    },
  };
}

/** Named only where it is another than the resident identity card, which papers take for granted. */
function idKindOf(means: string | null | undefined): { readonly idKind?: string } {
  const known = getCodeTable('idKind').codes.guitu?.find((entry) => entry.means === means);
  return known === undefined || known.means === 'residentIdCard' || known.means === 'other'
    ? {}
    : { idKind: known.label };
}

/** The seventeenth digit of a citizen's number is odd for men. */
function sexFrom(idNumber: string | undefined): 'male' | 'female' | undefined {
  if (idNumber === undefined || !/^\d{17}[\dXx]$/.test(idNumber)) return undefined;
  return Number(idNumber[16]) % 2 === 1 ? 'male' : 'female';
}

function birthFrom(idNumber: string | undefined): string | undefined {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(idNumber ?? '');
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}
