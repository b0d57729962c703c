import type { ItemValue, ItemValues, PaperOrder, StoredCode } from '@guitu/law';
import { codeOfMeaning, regionPath } from '@guitu/law';
import { openPerson, openValues } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Registers } from '../command/base-facts.ts';
import type { Row, Transaction } from '../record-types.ts';
import { loadChecks, loadRelations, loadResume } from './paper-relations.ts';
import type { PaperRelation, PaperResumeEntry } from './paper-relations.ts';

/** What the register knows of a person and his case, opened, for papers that print all of it. */
export interface PaperRegister {
  /** By the names of law's data items. */
  readonly values: ItemValues;
  /** Family, guardian, guarantor: those who still are. */
  readonly relations: readonly PaperRelation[];
  readonly resume: readonly PaperResumeEntry[];
  /** Identity checks of the case that had an answer, oldest first. */
  readonly checks: readonly Row<'identity_check'>[];
}

const nothing: PaperRegister = { values: {}, relations: [], resume: [], checks: [] };

/** Kinds of papers that always print what the register knows. */
const printing: ReadonlySet<string> = new Set([
  'intakeRegistration',
  'handoverCertificate',
  'endNotice',
  'resettlementSheet',
  'sealingRecord',
  'proposalLetter',
  'detentionNoticeForm',
  'arrestProposal',
]);

/** The register for the papers that are to be made: empty where none of them prints it. */
export function registerFor(
  orders: readonly PaperOrder[],
  load: () => Promise<PaperRegister>,
): Promise<PaperRegister> {
  return orders.some(printsRegister) ? load() : Promise.resolve(nothing);
}

function printsRegister({ kind, template, data }: PaperOrder): boolean {
  return printing.has(template ?? kind) || ((template ?? kind) === 'letter' && data['introduce'] === 'full');
}

/** Reads and opens the register of a case. What was lawfully destroyed is absent. */
export async function loadPaperRegister(
  record: GuituRecord,
  transaction: Transaction,
  { case: row, person, termEntries }: Pick<Registers, 'case' | 'person' | 'termEntries'>,
): Promise<PaperRegister> {
  const opened = person === undefined ? undefined : await openPerson(record, transaction, person);
  const destroyed = opened?.destroyed === true;
  const open = async (sealed: { readonly items: unknown; readonly key_id: string }): Promise<ItemValues> =>
    (await openValues(record, transaction, sealed.items, sealed.key_id)) as ItemValues;
  const notice = termEntries.findLast((entry) => entry.kind === 'executingNotice');
  return {
    values: {
      ...(person === undefined || destroyed ? {} : { ...personValues(person), ...(await open(person)) }),
      ...stated({
        idNumber: opened?.idNumber,
        phone: opened?.phone,
        homeAddress: opened?.homeAddress,
        householdAddress: opened?.householdAddress,
      }),
      ...caseValues(row),
      ...stated({ noticeNumber: notice?.paper_number, noticeOn: notice?.paper_on }),
      ...(destroyed ? {} : await open(row)),
    },
    relations: person === undefined || destroyed ? [] : await loadRelations(record, transaction, person),
    resume: person === undefined ? [] : await loadResume(transaction, person.id),
    checks: await loadChecks(transaction, row.id),
  };
}

function personValues(person: Row<'person'>): ItemValues {
  return stated({
    name: person.name,
    formerNames: person.former_names.length === 0 ? undefined : person.former_names,
    sex: codeFor('sex', person.sex),
    birthOn: person.birth_on,
    ethnicity: codeFor('ethnicity', person.ethnicity_code),
    idKind: codeFor('idKind', person.id_kind),
    homeRegion: region(person.home_region_code),
    householdRegion: region(person.household_region_code),
  });
}

function caseValues(row: Row<'supervision_case'>): ItemValues {
  return stated({
    externalNumber: row.case_number ?? row.external_key,
    name: row.person_name,
    sex: codeFor('sex', row.sex),
    minorAtCrime: row.minor_at_crime ? codeFor('yesNo', 'yes') : undefined,
    measure: codeFor('measure', row.measure),
    decidingAuthority: row.deciding_authority,
    judgmentNumber: row.judgment_number,
    judgmentOn: row.judgment_on,
    crime: row.crime,
    originalPenalty: row.original_penalty,
    termBegins: row.term_begins,
    termEnds: row.term_ends,
    level: row.level,
  });
}

function codeFor(table: string, means: string | null): StoredCode | undefined {
  return means === null ? undefined : codeOfMeaning(table, means);
}

function region(number: number | null): ItemValue | undefined {
  const path = number === null ? undefined : regionPath(number);
  return path === undefined || number === null ? undefined : { text: path, code: number };
}

/** Columns that are empty do not count as something the register says. */
function stated(values: Readonly<Record<string, ItemValue | null | undefined>>): ItemValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as ItemValues;
}
