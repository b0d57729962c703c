import type { FormValues } from '@guitu/law';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';

/** The registers bodies keep about their own work, by their addresses. */
export type RegisterPath = '/api/oversight-records' | '/api/privacy-records';

export function useRegister<Page>(path: RegisterPath) {
  return useQuery({ queryKey: [path], queryFn: () => api.get<Page>(path) });
}

interface RecordOrder {
  /** Of the record to be corrected; none for a new one. */
  id: string | undefined;
  kind: string;
  values: FormValues;
  idempotencyKey: string;
}

/** Enters a record, or puts other values into one that is there. */
export function useWriteRecord(path: RegisterPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, kind, ...order }: RecordOrder) =>
      id === undefined ? api.post(path, { kind, ...order }) : api.post(`${path}/${id}/correct`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: [path] }),
  });
}

export function useWithdrawRecord(path: RegisterPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; reason: string; idempotencyKey: string }) =>
      api.post(`${path}/${id}/withdraw`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: [path] }),
  });
}
