import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Into } from './arrivals.ts';
import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { ExchangePage, TakenPackage } from './types.ts';

/** The packages between the two sides of a matter. */
export function useExchangeQuery(matterId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['exchange', matterId],
    queryFn: () => api.get<ExchangePage>(`/api/matters/${matterId}/packages`),
    enabled,
  });
}

export function useSendPackage(matterId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { idempotencyKey: string }) =>
      api.post<ExchangePage>(`/api/matters/${matterId}/packages`, order),
    onSuccess: (page) => queries.setQueryData(['exchange', matterId], page),
  });
}

export interface TakeOrder {
  into?: Into;
  officeCode?: number;
  idempotencyKey: string;
}

export function useTakePackage(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: TakeOrder) => api.post<TakenPackage>(`/api/packages/${id}/take`, order),
    onSuccess: ({ caseId, matterId }) => {
      noteOwnChange(caseId);
      for (const key of [
        ['today'],
        ['matters'],
        ['cases'],
        ['packages'],
        ['package', id],
        ['case', caseId],
        ['matter', matterId],
        ['exchange', matterId],
      ])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}
