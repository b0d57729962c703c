import { useQuery } from '@tanstack/react-query';

import { api } from './client.ts';
import type { Today } from './types.ts';

/** What is due. Read again every five minutes, because a clock runs out without anything happening. */
export function useTodayQuery() {
  return useQuery({
    queryKey: ['today'],
    queryFn: () => api.get<Today>('/api/today'),
    refetchInterval: 5 * 60_000,
  });
}
