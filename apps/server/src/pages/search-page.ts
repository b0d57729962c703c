import { findByIdNumber, findByIdTail, findPeople, read } from '@guitu/record';
import type { FoundCase } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { SearchAnswer } from '../contract/other.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { measureName } from './names.ts';
import { printedNumber } from './printed-number.ts';
import { readMeasure } from './read-measure.ts';

const most = 20;

/** What the one search box finds: names, initials, ID number or its last four, case number, paper number. */
export function search(services: Services, visitor: Visitor, text: string): Promise<SearchAnswer> {
  const asked = text.trim();
  return read(services.record, accessOf(visitor), async (transaction) => {
    const people = await searchPeople(services, transaction, asked);
    const papers = await searchPapers(transaction, asked);
    return { people: people.slice(0, most).map(personLine), papers: papers.map(paperLine) };
  });
}

async function searchPeople(
  services: Services,
  transaction: Transaction,
  asked: string,
): Promise<FoundCase[]> {
  const found: FoundCase[] = [];
  if (/^\d{17}[\dXx]$|^\d{15}$/.test(asked))
    found.push(...(await findByIdNumber(services.record, transaction, asked)));
  if (/^\d{3}[\dXx]$/.test(asked)) found.push(...(await findByIdTail(services.record, transaction, asked)));
  if (/\d/.test(asked)) found.push(...(await findByCaseNumber(transaction, asked)));
  if (!/^\d*$/.test(asked)) found.push(...(await findPeople(transaction, { text: asked, limit: most })));
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(one.caseId) && seen.add(one.caseId) !== undefined);
}

async function findByCaseNumber(transaction: Transaction, caseNumber: string): Promise<FoundCase[]> {
  const rows = await transaction
    .selectFrom('supervision_case')
    .select([
      'id',
      'person_id',
      'person_name',
      'sex',
      'measure',
      'status',
      'case_number',
      'term_ends',
      'office_code',
      'holder_code',
    ])
    .where('case_number', '=', caseNumber)
    .where('merged_into', 'is', null)
    .limit(most)
    .execute();
  const offices = await transaction
    .selectFrom('body')
    .select(['region_code', 'name'])
    .where('kind', '=', 'judicialOffice')
    .where(
      'region_code',
      'in',
      rows.length === 0 ? [0] : rows.map((row) => row.office_code ?? row.holder_code),
    )
    .execute();
  return rows.map((row) => ({
    caseId: row.id,
    personId: row.person_id,
    name: row.person_name,
    sex: row.sex,
    measure: row.measure,
    status: row.status,
    caseNumber: row.case_number,
    termEnds: row.term_ends,
    officeName: offices.find((office) => office.region_code === row.office_code)?.name ?? null,
  }));
}

function personLine(found: FoundCase): SearchAnswer['people'][number] {
  const measure = readMeasure(found.measure);
  return {
    caseId: found.caseId,
    name: found.name,
    measure,
    officeName: found.officeName ?? '',
    hint: [measureName(measure), found.officeName, found.termEnds === null ? null : `至 ${found.termEnds}`]
      .filter((part) => part !== null)
      .join('，'),
  };
}

type FoundPaper = Pick<Row<'paper'>, 'id' | 'number' | 'title' | 'case_id'> & { person_name: string };

/** By the number as it is printed; spaces and the width of brackets do not matter. */
async function searchPapers(transaction: Transaction, asked: string): Promise<FoundPaper[]> {
  const number = printedNumber(asked);
  if (number === undefined) return [];
  return transaction
    .selectFrom('paper')
    .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
    .select(['paper.id', 'paper.number', 'paper.title', 'paper.case_id', 'supervision_case.person_name'])
    .where('paper.number', '=', number)
    .orderBy('paper.issued_on', 'desc')
    .limit(most)
    .execute();
}

function paperLine(found: FoundPaper): SearchAnswer['papers'][number] {
  return {
    id: found.id,
    number: found.number,
    title: found.title,
    caseId: found.case_id ?? '',
    name: found.person_name,
  };
}
