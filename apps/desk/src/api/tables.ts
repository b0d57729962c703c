import { useQuery } from '@tanstack/react-query';

import { api } from './client.ts';
import type { Body, Region, RuleRow } from './types.ts';

/** A region and everything it lies in, the largest first. */
export function useRegionLineQuery(code: number) {
  return useQuery({
    queryKey: ['region line', code],
    queryFn: async () => (await api.get<{ regions: readonly Region[] }>(`/api/regions/${code}`)).regions,
    staleTime: Infinity,
  });
}

/** The bodies inside the range of mine. */
export function useBodiesQuery() {
  return useQuery({
    queryKey: ['bodies'],
    queryFn: async () => (await api.get<{ bodies: readonly Body[] }>('/api/bodies')).bodies,
    staleTime: Infinity,
  });
}

export function useRulesQuery() {
  return useQuery({
    queryKey: ['rules'],
    queryFn: async () => (await api.get<{ rules: readonly RuleRow[] }>('/api/rules')).rules,
    staleTime: Infinity,
  });
}
