import type { FormValues, PrivacyRecordKind } from '@guitu/law';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { PrivacyRegister } from './types.ts';

const key = ['privacy'];

export function usePrivacyRegister() {
  return useQuery({ queryKey: key, queryFn: () => api.get<PrivacyRegister>('/api/privacy-records') });
}

/** Enters a record, or puts other values into one that is there. */
export function useWritePrivacyRecord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, kind, ...order }: PrivacyOrder) =>
      id === undefined
        ? api.post('/api/privacy-records', { kind, ...order })
        : api.post(`/api/privacy-records/${id}/correct`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

interface PrivacyOrder {
  /** Of the record to be corrected; none for a new one. */
  id: string | undefined;
  kind: PrivacyRecordKind;
  values: FormValues;
  idempotencyKey: string;
}

export function useWithdrawPrivacyRecord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; reason: string; idempotencyKey: string }) =>
      api.post(`/api/privacy-records/${id}/withdraw`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
