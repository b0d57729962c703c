import { useSearchParams } from 'wouter';

/** Which page of a list the address names, and how it is turned. */
export function usePageNumber(): readonly [page: number, turn: (page: number) => void] {
  const [query, setQuery] = useSearchParams();
  const page = Number(query.get('page') ?? '1') || 1;
  return [page, (next) => setQuery({ page: String(next) }, { replace: true })];
}
