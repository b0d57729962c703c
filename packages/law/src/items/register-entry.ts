import type { CaseStatus, Measure } from '../facts/facts.ts';
import type { Length } from '../term/length.ts';
import type { Day } from '../time/day.ts';
import { coreItems } from './core-items.ts';
import type { OfficeChoice } from './office-choice.ts';
import type { ItemValue } from './read-cell.ts';
import type { ItemValues } from './values.ts';
import { codeOf, dayValue, lengthOf, meaning, namesOf, officeOf, regionOf, textOf } from './values.ts';

/** Items that have no column of their own, by name. Codes keep their table and generation. */
export type OtherItems = Readonly<Record<string, ItemValue>>;

export interface PersonEntry {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: 'male' | 'female';
  readonly birthOn?: Day;
  readonly ethnicityCode?: string;
  readonly idKind: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly homeRegionCode?: number;
  readonly homeAddress?: string;
  readonly householdRegionCode?: number;
  readonly householdAddress?: string;
  readonly items: OtherItems;
}

export interface CaseEntry {
  readonly externalKey?: string;
  readonly measure: Measure;
  readonly decidingAuthority?: string;
  readonly judgmentNumber?: string;
  readonly judgmentOn?: Day;
  readonly crime?: string;
  readonly originalPenalty?: string;
  readonly termBegins: Day;
  readonly termEnds: Day;
  readonly receivedOn?: Day;
  /** Absent when the register does not say: a new case is then serving, a known one stays as it is. */
  readonly status?: CaseStatus;
  readonly level?: string;
  readonly minorAtCrime?: boolean;
  readonly office: OfficeChoice;
  readonly items: OtherItems;
}

/** The term as the register states it. */
export interface TermStatement {
  readonly begins: Day;
  readonly ends: Day;
  readonly length?: Length;
  readonly paperNumber?: string;
  readonly paperOn?: Day;
}

export interface ProhibitionEntry {
  readonly kind: 'place' | 'person' | 'activity';
  readonly content: string;
  readonly begins: Day;
  readonly ends: Day;
}

/** One row of a register in the shape in which the record keeps it. */
export interface RegisterEntry {
  readonly person: PersonEntry;
  readonly case: CaseEntry;
  readonly term: TermStatement;
  readonly prohibitions: readonly ProhibitionEntry[];
}

/** Items that live in columns of their own; codes among them are kept as items too, because a code needs its table. */
const columns = new Set([
  'externalNumber', 'name', 'formerNames', 'idNumber', 'birthOn', 'minorAtCrime', 'office', 'county', 'termBegins', 'termEnds',
  'termLength', 'receivedOn', 'level', 'decidingAuthority', 'judgmentNumber', 'judgmentOn', 'crime', 'originalPenalty',
  'noticeNumber', 'noticeOn', 'phone', 'homeAddress', 'householdAddress', 'prohibitionKind', 'prohibitionContent',
  'prohibitionBegins', 'prohibitionEnds', 'status', 'idKind',
]); // prettier-ignore

/** The entry of a row that has no problems. Throws when a required value is missing: `checkRow` comes first. */
export function registerEntry(values: ItemValues): RegisterEntry {
  const termBegins = need(dayValue(values, 'termBegins'), 'termBegins');
  const termEnds = need(dayValue(values, 'termEnds'), 'termEnds');
  return {
    person: personEntry(values),
    case: caseEntry(values, termBegins, termEnds),
    term: given({
      begins: termBegins,
      ends: termEnds,
      length: lengthOf(values, 'termLength'),
      paperNumber: textOf(values, 'noticeNumber'),
      paperOn: dayValue(values, 'noticeOn'),
    }),
    prohibitions: prohibitionEntries(values, termBegins, termEnds),
  };
}

function personEntry(values: ItemValues): PersonEntry {
  return given({
    name: need(textOf(values, 'name'), 'name'),
    formerNames: namesOf(values, 'formerNames'),
    sex: need(meaning(values, 'sex'), 'sex') as 'male' | 'female',
    birthOn: dayValue(values, 'birthOn'),
    ethnicityCode: meaning(values, 'ethnicity'),
    idKind: meaning(values, 'idKind') ?? 'residentIdCard',
    idNumber: textOf(values, 'idNumber'),
    phone: textOf(values, 'phone'),
    homeRegionCode: regionOf(values, 'homeRegion')?.code,
    homeAddress: textOf(values, 'homeAddress'),
    householdRegionCode: regionOf(values, 'householdRegion')?.code,
    householdAddress: textOf(values, 'householdAddress'),
    items: otherItems(values, 'person'),
  });
}

function caseEntry(values: ItemValues, termBegins: Day, termEnds: Day): CaseEntry {
  const minor = meaning(values, 'minorAtCrime');
  return given({
    externalKey: textOf(values, 'externalNumber'),
    measure: need(meaning(values, 'measure'), 'measure') as Measure,
    decidingAuthority: textOf(values, 'decidingAuthority'),
    judgmentNumber: textOf(values, 'judgmentNumber'),
    judgmentOn: dayValue(values, 'judgmentOn'),
    crime: textOf(values, 'crime'),
    originalPenalty: textOf(values, 'originalPenalty'),
    termBegins,
    termEnds,
    receivedOn: dayValue(values, 'receivedOn'),
    status: meaning(values, 'status') as CaseStatus | undefined,
    level: textOf(values, 'level'),
    minorAtCrime: minor === undefined ? undefined : minor === 'yes',
    office: need(officeOf(values), 'office'),
    items: otherItems(values, 'case'),
  });
}

function prohibitionEntries(values: ItemValues, termBegins: Day, termEnds: Day): readonly ProhibitionEntry[] {
  const kind = meaning(values, 'prohibitionKind') as ProhibitionEntry['kind'] | undefined;
  const content = textOf(values, 'prohibitionContent');
  if (kind === undefined || content === undefined) return [];
  const begins = dayValue(values, 'prohibitionBegins') ?? termBegins;
  const ends = dayValue(values, 'prohibitionEnds') ?? termEnds;
  const lines = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => ({ kind, content: line, begins, ends }));
}

function otherItems(values: ItemValues, of: 'person' | 'case'): OtherItems {
  const items: Record<string, ItemValue> = {};
  for (const item of coreItems) {
    const value = item.kind === 'code' ? codeOf(values, item.name) : values[item.name];
    if (item.of === of && value !== undefined && !columns.has(item.name)) items[item.name] = value;
  }
  return items;
}

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the row has no ${name}; check it before`);
  return value;
}

/** Leaves out what was not stated, so that an update can tell "not stated" from "empty". */
function given<T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T {
  const stated: Partial<T> = {};
  for (const name in parts) if (parts[name] !== undefined) stated[name] = parts[name];
  return stated as T;
}
