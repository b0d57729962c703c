import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { ReceivedList } from './types.ts';

/** What this body was sent. */
export function useReceivedQuery(page: number) {
  return useQuery({
    queryKey: ['today', 'received', page],
    queryFn: () => api.get<ReceivedList>(`/api/received?page=${page}`),
    placeholderData: keepPreviousData,
  });
}

/** Enters that this body received a paper. */
export function useAcknowledge(copyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { receivedAt: string; receivedBy: string; idempotencyKey: string }) =>
      api.post<{ id: string }>(`/api/received/${copyId}/receipt`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['today', 'received'] }),
  });
}
