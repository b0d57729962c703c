import { useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import type { Region, RuleRow } from './types.ts';

/** Regions of the body down to its townships; with a parent, the ones directly under it. */
export function useRegionsQuery(parent?: number) {
  return useQuery({
    queryKey: ['regions', parent ?? 'own'],
    queryFn: async () => (await api.get<{ regions: readonly Region[] }>(`/api/regions${parent === undefined ? '' : `?parent=${parent}`}`)).regions,
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
