import { keepPreviousData, useQuery } from '@tanstack/react-query';

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
