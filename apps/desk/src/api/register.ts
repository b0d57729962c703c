import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { Register, RelationKind, Relations, Resume, ResumeEntry } from './types.ts';

/** Every data item of a person and a case. */
export function useRegisterQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'register'],
    queryFn: () => api.get<Register>(`/api/cases/${caseId}/register`),
  });
}

interface RegisterOrder {
  values: Readonly<Record<string, string>>;
  reason: string;
  idempotencyKey: string;
}

export function useSaveRegister(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useMutation({
    mutationFn: (order: RegisterOrder) => api.put<Register>(`/api/cases/${caseId}/register`, order),
    onSuccess: changed,
  });
}

export function useRelationsQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'relations'],
    queryFn: () => api.get<Relations>(`/api/cases/${caseId}/relations`),
  });
}

export interface RelationOrder {
  kind: RelationKind;
  name: string;
  relationship?: string;
  sex?: 'male' | 'female';
  organisation?: string;
  phone?: string;
  address?: string;
  note?: string;
  fromOn?: string;
  idempotencyKey: string;
}

export function useAddRelation(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useMutation({
    mutationFn: (order: RelationOrder) => api.post(`/api/cases/${caseId}/relations`, order),
    onSuccess: changed,
  });
}

export function useEndRelation(caseId: string, relationId: string) {
  const changed = useCaseChanged(caseId);
  return useMutation({
    mutationFn: (order: { untilOn: string; reason: string; idempotencyKey: string }) =>
      api.post(`/api/cases/${caseId}/relations/${relationId}/end`, order),
    onSuccess: changed,
  });
}

export function useResumeQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'resume'],
    queryFn: () => api.get<Resume>(`/api/cases/${caseId}/resume`),
  });
}

export function useSaveResume(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useMutation({
    mutationFn: (order: { entries: readonly ResumeEntry[]; reason?: string; idempotencyKey: string }) =>
      api.put(`/api/cases/${caseId}/resume`, order),
    onSuccess: changed,
  });
}

export function useSavePhoto(caseId: string) {
  const changed = useCaseChanged(caseId);
  return useMutation({
    mutationFn: (order: { hash: string; idempotencyKey: string }) =>
      api.put(`/api/cases/${caseId}/photo`, order),
    onSuccess: changed,
  });
}

export function photoHref(caseId: string, version: number): string {
  return `/api/cases/${caseId}/photo${version === 0 ? '' : `?${version}`}`;
}

/** Everything that shows the case is read again. */
function useCaseChanged(caseId: string) {
  const queries = useQueryClient();
  return () => {
    noteOwnChange(caseId);
    for (const key of [['case', caseId], ['cases'], ['today'], ['watch']]) {
      void queries.invalidateQueries({ queryKey: key });
    }
  };
}
