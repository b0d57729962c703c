import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { ParametersPage } from './types.ts';

const key = ['parameters'];

/** What is set for a place; without one, for the place of the body one works for. */
export function useParameters(region: number | undefined) {
  const query = region === undefined ? '' : `?region=${region}`;
  return useQuery({
    queryKey: [...key, region],
    queryFn: () => api.get<ParametersPage>(`/api/parameters${query}`),
    placeholderData: (former) => former,
  });
}

interface ParameterOrder {
  key: string;
  value: string;
  region: number;
  basis: string;
  from: string;
  until?: string;
  idempotencyKey: string;
}

export function useSetParameter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: ParameterOrder) => api.post('/api/parameters', order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useEndParameter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; from: string; reason: string; idempotencyKey: string }) =>
      api.post(`/api/parameters/${id}/end`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
