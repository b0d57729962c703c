import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { components } from './schema.generated.ts';
import type { Candidate } from './types.ts';

type Schemas = components['schemas'];

export type Merges = Schemas['CaseMerges'];
export type Merge = Schemas['MergeRow'];
export type MergeKind = Merge['kind'];

/** `personId`: whose case this one is; without it nothing can be put together from here. */
export interface Twins {
  personId?: string;
  candidates: readonly Candidate[];
}

/** Others on file who may be the same person. */
export function useTwinsQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'twins'],
    queryFn: () => api.get<Twins>(`/api/cases/${caseId}/twins`),
  });
}

export function useMergesQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'merges'],
    queryFn: () => api.get<Merges>(`/api/cases/${caseId}/merges`),
  });
}

export interface MergeOrder {
  kind: MergeKind;
  keepId: string;
  mergedId: string;
  reason: string;
  idempotencyKey: string;
}

export function useMerge(caseId: string) {
  const settled = useMerged(caseId);
  return useMutation({
    mutationFn: (order: MergeOrder) => api.post('/api/merges', order),
    onSuccess: settled,
  });
}

export function useSplit(caseId: string, mergeId: string) {
  const settled = useMerged(caseId);
  return useMutation({
    mutationFn: (order: { reason: string; idempotencyKey: string }) =>
      api.post(`/api/merges/${mergeId}/split`, order),
    onSuccess: settled,
  });
}

/** Both sides of a merge change, and every list they stand in. */
function useMerged(caseId: string) {
  const queries = useQueryClient();
  return () => {
    noteOwnChange(caseId);
    for (const key of [['case'], ['cases'], ['today'], ['matters'], ['watch']]) {
      void queries.invalidateQueries({ queryKey: key });
    }
  };
}
