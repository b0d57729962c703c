import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';

import { api } from './client.ts';
import type { CaseList, CasePage, Readers, SearchAnswer, Timeline } from './types.ts';

/** `query` is the filter as it stands in the address. The old rows stay until the new ones are there. */
export function useCasesQuery(query: string) {
  return useQuery({
    queryKey: ['cases', query],
    queryFn: () => api.get<CaseList>(`/api/cases?${query}&total=false`),
    placeholderData: keepPreviousData,
  });
}

/** How many there are, exactly. Counted apart, so that the rows do not wait for it. */
export function useCaseTotalQuery(query: string) {
  return useQuery({
    queryKey: ['cases', 'total', query],
    queryFn: async () => (await api.get<{ total: number }>(`/api/cases/total?${query}`)).total,
  });
}

/** One person's page; an empty id waits until it is known. */
export function useCaseQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => api.get<CasePage>(`/api/cases/${caseId}`),
    enabled: caseId !== '',
  });
}

/** The person a matter is about, as far as this desk may see him; an empty id waits until it is known. */
export function useMatterCaseQuery(caseId: string, matterId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'of', matterId],
    queryFn: () => api.get<CasePage>(`/api/matters/${matterId}/case`),
    enabled: caseId !== '',
  });
}

export function useTimelineQuery(caseId: string) {
  return useInfiniteQuery({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ pageParam }) =>
      api.get<Timeline>(
        `/api/cases/${caseId}/timeline${pageParam === '' ? '' : `?before=${encodeURIComponent(pageParam)}`}`,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.at : undefined),
  });
}

export function useReadersQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'readers'],
    queryFn: () => api.get<Readers>(`/api/cases/${caseId}/readers`),
  });
}

export function useSearchQuery(words: string) {
  return useQuery({
    queryKey: ['search', words],
    queryFn: () => api.get<SearchAnswer>(`/api/search?q=${encodeURIComponent(words)}`),
    enabled: words !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
