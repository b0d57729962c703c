import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { RootsPage } from './types.ts';

const key = ['roots'];

/** Where the list of one handover is printed from. */
export function rootSheetAddress(id: string): string {
  return `/api/roots/handovers/${id}/sheet.pdf`;
}

export function useRoots() {
  return useQuery({ queryKey: key, queryFn: () => api.get<RootsPage>('/api/roots') });
}

/** Sends one of the orders about lists: a new one, that it was handed over, that it was received. */
export function useRootOrder() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ address, ...order }: { address: string } & Record<string, string>) =>
      api.post<{ id: string }>(address, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
