import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { AccountRole, AccountsPage, AccountWithPassword } from './types.ts';

const key = ['accounts'];

export function useAccounts() {
  return useQuery({ queryKey: key, queryFn: () => api.get<AccountsPage>('/api/accounts') });
}

interface NewAccount {
  signInName: string;
  name: string;
  bodyId: string;
  roles: readonly AccountRole[];
  idempotencyKey: string;
}

export function useAddAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: NewAccount) => api.post<AccountWithPassword>('/api/accounts', order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useRenewPassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; idempotencyKey: string }) =>
      api.post<AccountWithPassword>(`/api/accounts/${id}/password`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useSwitchAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; disabled: boolean; idempotencyKey: string }) =>
      api.post(`/api/accounts/${id}/state`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeRoles() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; roles: readonly AccountRole[]; idempotencyKey: string }) =>
      api.post(`/api/accounts/${id}/roles`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
