import type { FormValues } from '@guitu/law';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { BatchResult, PublicityPage } from './types.ts';

/** What is to be made public. */
export function usePublicityQuery() {
  return useQuery({ queryKey: ['publicity'], queryFn: () => api.get<PublicityPage>('/api/publicity') });
}

export interface PublicityOrder {
  matterIds: readonly string[];
  values: FormValues;
  idempotencyKey: string;
}

export function useRecordPublicity() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: PublicityOrder) => api.post<BatchResult>('/api/publicity', order),
    onSuccess: () => queries.invalidateQueries(),
  });
}
