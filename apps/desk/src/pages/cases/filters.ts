import type { Measure } from '@guitu/law';

import type { CaseStatus } from '../../api/types.ts';

/** What the register list is narrowed to. It lives in the address, so that a view can be kept, sent and gone back to. */
export interface CaseFilters {
  search: string;
  /** An assessment is no case, and on no list of cases. */
  status: Exclude<CaseStatus, 'assessing'> | '';
  measure: Measure | '';
  office: string;
  level: string;
  away: boolean;
  /** A report, a contact or a visit was missed and is still open. */
  missed: boolean;
  endsWithin: string;
  sort: string;
  /** Names of the columns shown after the name, with commas between; '' for the usual ones. */
  columns: string;
  page: number;
}

/** Without any word in the address the list shows who is serving now. */
export const usualFilters: CaseFilters = {
  search: '',
  status: 'serving',
  measure: '',
  office: '',
  level: '',
  away: false,
  missed: false,
  endsWithin: '',
  sort: 'name',
  columns: '',
  page: 1,
};

const ALL = 'all';

export function readFilters(query: URLSearchParams): CaseFilters {
  const status = query.get('status');
  return {
    search: query.get('search') ?? '',
    status: status === ALL ? '' : ((status ?? usualFilters.status) as CaseFilters['status']),
    measure: (query.get('measure') ?? '') as Measure | '',
    office: query.get('office') ?? '',
    level: query.get('level') ?? '',
    away: query.get('away') === 'true',
    missed: query.get('missed') === 'true',
    endsWithin: query.get('endsWithin') ?? '',
    sort: query.get('sort') ?? usualFilters.sort,
    columns: query.get('columns') ?? '',
    page: Number(query.get('page') ?? '1') || 1,
  };
}

/** The address of a view: only what differs from the usual one. */
export function writeFilters(filters: CaseFilters): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.search !== '') query.set('search', filters.search);
  if (filters.status !== usualFilters.status)
    query.set('status', filters.status === '' ? ALL : filters.status);
  for (const name of ['measure', 'office', 'level', 'endsWithin'] as const) {
    if (filters[name] !== '') query.set(name, filters[name]);
  }
  if (filters.away) query.set('away', 'true');
  if (filters.missed) query.set('missed', 'true');
  if (filters.sort !== usualFilters.sort) query.set('sort', filters.sort);
  if (filters.columns !== '') query.set('columns', filters.columns);
  if (filters.page > 1) query.set('page', String(filters.page));
  return query;
}

/** The same filters as the API takes them; `paging` is left out for the Excel of the whole view. */
export function apiQuery(filters: CaseFilters, paging: boolean): string {
  const query = new URLSearchParams();
  const given = { ...filters, search: filters.search.trim() };
  for (const name of ['search', 'status', 'measure', 'office', 'level', 'endsWithin', 'sort'] as const) {
    if (given[name] !== '') query.set(name, given[name]);
  }
  if (given.away) query.set('away', 'true');
  if (given.missed) query.set('missed', 'true');
  if (paging) {
    query.set('page', String(given.page));
    query.set('size', '50');
  }
  return query.toString();
}

/** The filters alone: what is to be counted does not depend on the order or the page. */
export function countQuery(filters: CaseFilters): string {
  const query = new URLSearchParams(apiQuery(filters, false));
  query.delete('sort');
  return query.toString();
}

/** A new filter starts at the first page: the old page number belongs to another list. */
export function changed(filters: CaseFilters, change: Partial<CaseFilters>): CaseFilters {
  return { ...filters, page: 1, ...change };
}
