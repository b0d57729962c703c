import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { newKey } from '../form/newKey.ts';
import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { Device, IdentityCheck } from './types.ts';

interface Answer {
  checks: readonly IdentityCheck[];
}

/** Asked again every two seconds while a terminal is being waited for. */
export function useIdentityChecksQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'identity'],
    queryFn: async () => (await api.get<Answer>(`/api/cases/${caseId}/identity-checks`)).checks,
    refetchInterval: (query) =>
      query.state.data?.some((check) => check.result === 'requested') === true ? 2000 : false,
  });
}

/** The terminals of this body; only asked for when somebody is about to use one. */
export function useDevicesQuery() {
  return useQuery({
    queryKey: ['devices'],
    queryFn: async () => (await api.get<{ devices: readonly Device[] }>('/api/devices')).devices,
  });
}

export type IdentityOrder =
  | { way: 'device'; deviceId: string; purpose: IdentityCheck['purpose'] }
  | {
      way: 'manual';
      result: 'matched' | 'notMatched';
      alternative: string;
      purpose: IdentityCheck['purpose'];
    };

export function useIdentityChecks(caseId: string) {
  const queries = useQueryClient();
  const settled = ({ checks }: Answer) => {
    noteOwnChange(caseId);
    queries.setQueryData(['case', caseId, 'identity'], checks);
    void queries.invalidateQueries({ queryKey: ['case', caseId, 'timeline'] });
  };
  const request = useMutation({
    mutationFn: (order: IdentityOrder & { idempotencyKey: string }) =>
      api.post<Answer>(`/api/cases/${caseId}/identity-checks`, order),
    onSuccess: settled,
  });
  const cancel = useMutation({
    mutationFn: (checkId: string) =>
      api.post<Answer>(`/api/identity-checks/${checkId}/cancel`, { idempotencyKey: newKey() }),
    onSuccess: settled,
  });
  return { request, cancel };
}
