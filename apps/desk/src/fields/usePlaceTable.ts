import { useQuery } from '@tanstack/react-query';

import type { NamedRegion } from '../regions/suggest.ts';

const nothing: readonly NamedRegion[] = [];

/** The table of regions, fetched when a place field first appears. */
export function usePlaceTable(): readonly NamedRegion[] {
  const table = useQuery({
    queryKey: ['region table'],
    queryFn: async () => (await import('../regions/table.ts')).namedRegions,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return table.data ?? nothing;
}
