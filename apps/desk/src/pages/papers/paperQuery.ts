export interface PaperFilters {
  status: string;
  search: string;
  page: number;
}

/** The list's filter as the address and the API write it: only what narrows. */
export function paperQuery({ status, search, page }: PaperFilters): string {
  const query = new URLSearchParams();
  if (search.trim() !== '') query.set('search', search.trim());
  if (status !== '') query.set('status', status);
  if (page > 1) query.set('page', String(page));
  return query.toString();
}
