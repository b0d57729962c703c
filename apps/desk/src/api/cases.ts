import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import type { CasePage, CaseRow, Page, Reader, SearchAnswer, Timeline } from './types.ts';

/** `query` is the filter as it stands in the address. The old rows stay until the new ones are there. */
export function useCasesQuery(query: string) {
  return useQuery({
    queryKey: ['cases', query],
    queryFn: () => api.get<Page<CaseRow>>(`/api/cases?${query}`),
    placeholderData: keepPreviousData,
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

export function useTimelineQuery(caseId: string) {
  return useInfiniteQuery({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ pageParam }) =>
      api.get<Timeline>(`/api/cases/${caseId}/timeline${pageParam === '' ? '' : `?before=${encodeURIComponent(pageParam)}`}`),
    initialPageParam: '',
    getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.at : undefined),
  });
}

export function useReadersQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'readers'],
    queryFn: () => api.get<{ readers: readonly Reader[] }>(`/api/cases/${caseId}/readers`),
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
