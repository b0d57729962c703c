import { addDays, dayOf, regionRange } from '@guitu/law';
import type { Day } from '@guitu/law';
import type { CaseFilter as RecordFilter } from '@guitu/record';
import { countCases, listCases, read } from '@guitu/record';
import type { CaseRow as ListedCase } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { CaseFilter, CaseList, CaseRow } from '../contract/cases.ts';
import type { Services } from '../services.ts';
import { loadPlaceNames, placeName } from './names.ts';
import type { PlaceNames } from './names.ts';
import { readMeasure } from './read-measure.ts';

/** One page of the register, with its exact total from the same moment. */
export function listCasePage(services: Services, visitor: Visitor, filter: CaseFilter): Promise<CaseList> {
  const asked = recordFilter(filter, dayOf(services.now()));
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await listCases(transaction, {
      ...asked,
      sort: filter.sort,
      page: filter.page,
      size: filter.size,
    });
    // Most have an office, whose name has come with the row.
    const unnamed = rows.filter((row) => row.officeName === null);
    const names = await loadPlaceNames(
      transaction,
      unnamed.map((row) => row.officeCode ?? row.holderCode),
    );
    return {
      rows: rows.map((row) => caseRow(row, names)),
      total: filter.total === 'true' ? await countCases(transaction, asked) : null,
      page: filter.page,
      size: filter.size,
    };
  });
}

/** How many people the conditions find. */
export function countCaseList(services: Services, visitor: Visitor, filter: CaseConditions): Promise<number> {
  const asked = recordFilter(filter, dayOf(services.now()));
  return read(services.record, accessOf(visitor), (transaction) => countCases(transaction, asked));
}

type CaseConditions = Omit<CaseFilter, 'page' | 'size' | 'sort' | 'total'>;

/** The filters of the list in the words of the record. */
export function recordFilter(filter: CaseConditions, today: Day): RecordFilter {
  return {
    today,
    ...(filter.search === undefined ? {} : { search: filter.search }),
    ...(filter.status === undefined ? {} : { status: [filter.status] }),
    ...(filter.measure === undefined ? {} : { measure: [filter.measure] }),
    ...(filter.level === undefined ? {} : { level: [filter.level] }),
    ...(filter.office === undefined ? {} : officeFilter(filter.office)),
    ...(filter.away === undefined ? {} : { away: true }),
    ...(filter.missed === undefined ? {} : { missed: true }),
    ...(filter.endsWithin === undefined
      ? {}
      : { endsFrom: today, endsUntil: addDays(today, filter.endsWithin) }),
  };
}

/** One judicial office, or a county with all of its offices. */
function officeFilter(code: number): Pick<RecordFilter, 'officeCode' | 'place'> {
  const { low, high } = regionRange(code);
  return high - low < 1000 ? { officeCode: code } : { place: { low, high } };
}

export function caseRow(row: ListedCase, names: PlaceNames): CaseRow {
  const officeCode = row.officeCode ?? row.holderCode;
  return {
    id: row.id,
    name: row.name,
    sex: row.sex as CaseRow['sex'],
    measure: readMeasure(row.measure),
    level: row.level,
    officeCode,
    officeName: row.officeName ?? placeName(names, officeCode),
    caseNumber: row.caseNumber,
    termBegins: row.termBegins,
    termEnds: row.termEnds,
    status: row.status as CaseRow['status'],
    receivedOn: row.receivedOn,
    crime: row.crime,
    originalPenalty: row.originalPenalty,
    decidingAuthority: row.decidingAuthority,
    judgmentNumber: row.judgmentNumber,
    judgmentOn: row.judgmentOn,
    away: row.away,
    flags: flagsOf({
      minor: row.minorAtCrime,
      prohibited: row.prohibited,
      away: row.away,
      grave: row.graveFinding,
    }),
  };
}

/** What must not be overlooked about somebody, in words. */
export function flagsOf(facts: {
  minor: boolean;
  prohibited: boolean;
  away: boolean;
  grave: boolean;
}): string[] {
  return [
    ...(facts.minor ? ['未成年'] : []),
    ...(facts.prohibited ? ['禁止令'] : []),
    ...(facts.away ? ['外出中'] : []),
    ...(facts.grave ? ['有重要提示'] : []),
  ];
}
