import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { api } from './client.ts';
import type { Today } from './types.ts';

/** What is due; with `mine`, of the people for whom this officer answers. Read again every five minutes, because a clock runs out without anything happening. */
export function useTodayQuery(mine = false) {
  return useQuery({
    queryKey: mine ? ['today', 'mine'] : ['today'],
    queryFn: () => api.get<Today>(mine ? '/api/today?mine=true' : '/api/today'),
    placeholderData: keepPreviousData,
    refetchInterval: 5 * 60_000,
  });
}
