import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { PaperList, PaperPage, PaperPictures, PaperRow } from './types.ts';

export function usePapersQuery(query: string) {
  return useQuery({
    queryKey: ['papers', query],
    queryFn: () => api.get<PaperList>(`/api/papers?${query}`),
    placeholderData: keepPreviousData,
  });
}

export function usePaperQuery(paperId: string) {
  return useQuery({
    queryKey: ['papers', 'one', paperId],
    queryFn: () => api.get<PaperPage>(`/api/papers/${paperId}`),
  });
}

/** The pages of the paper as pictures (SVG), exactly as printed. */
export function usePaperPicturesQuery(paperId: string) {
  return useQuery({
    queryKey: ['papers', 'pages', paperId],
    queryFn: async () => (await api.get<PaperPictures>(`/api/papers/${paperId}/pages`)).pages,
    staleTime: Infinity,
  });
}

/** Enters on which day a copy was served or received. */
export function useNoteReceipt(copyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { receivedOn: string; service?: Record<string, string>; idempotencyKey: string }) =>
      api.post<{ caseId: string }>(`/api/copies/${copyId}/receipt`, order),
    onSuccess: ({ caseId }) => {
      for (const key of [['papers'], ['matter'], ['today'], ['case', caseId]])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}

export function useVoidPaper(paperId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { reason: string; idempotencyKey: string }) =>
      api.post<PaperRow>(`/api/papers/${paperId}/void`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['papers'] }),
  });
}
