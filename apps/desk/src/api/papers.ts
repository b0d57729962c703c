import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client.ts';
import type { Page, PaperPage, PaperRow } from './types.ts';

export function usePapersQuery(query: string) {
  return useQuery({
    queryKey: ['papers', query],
    queryFn: () => api.get<Page<PaperRow>>(`/api/papers?${query}`),
    placeholderData: keepPreviousData,
  });
}

export function usePaperQuery(paperId: string) {
  return useQuery({ queryKey: ['papers', 'one', paperId], queryFn: () => api.get<PaperPage>(`/api/papers/${paperId}`) });
}

export function useVoidPaper(paperId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { reason: string; idempotencyKey: string }) => api.post<PaperRow>(`/api/papers/${paperId}/void`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['papers'] }),
  });
}
