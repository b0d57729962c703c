import type { FormValues, FieldValue, Office } from '@guitu/law';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { ActName, MatterList, MatterPage, Preview } from './types.ts';

export function useMattersQuery(query: string) {
  return useQuery({
    queryKey: ['matters', query],
    queryFn: () => api.get<MatterList>(`/api/matters?${query}`),
    placeholderData: keepPreviousData,
  });
}

export function useMatterQuery(matterId: string) {
  return useQuery({
    queryKey: ['matter', matterId],
    queryFn: () => api.get<MatterPage>(`/api/matters/${matterId}`),
  });
}

/** Who acted according to the paper that is being entered. */
export interface ActingAs {
  office: Office;
  name: string;
  bodyName?: string;
}

export interface PreviewAsk {
  procedure: string;
  values: FormValues;
  matterId?: string;
  step?: string;
  mode?: 'permit' | 'record';
  happenedAt?: string;
  as?: ActingAs;
  act?: ActName;
  reason?: string;
  field?: string;
  newValue?: FieldValue | null;
}

/** What law says to the form as it stands. Asked again with every pause in typing; the last answer stays meanwhile. */
export function usePreviewQuery(caseId: string, ask: PreviewAsk, enabled = true) {
  return useQuery({
    queryKey: ['preview', caseId, ask],
    queryFn: () => api.post<Preview>(`/api/cases/${caseId}/matters/preview`, ask),
    enabled,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    retry: false,
  });
}

export interface StartOrder {
  procedure: string;
  step?: string;
  values: FormValues;
  idempotencyKey: string;
  mode?: 'permit' | 'record';
}

export function useStartMatter(caseId: string) {
  const settled = useMatterSettled();
  return useMutation({
    mutationFn: (order: StartOrder) =>
      api.post<{ matter: MatterPage }>(`/api/cases/${caseId}/matters`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: ({ matter }) => settled(matter),
  });
}

export interface ActOrder {
  act: ActName;
  step?: string;
  values?: FormValues;
  reason?: string;
  mode?: 'permit' | 'record';
  happenedAt?: string;
  as?: ActingAs;
  expectedRevision: number;
  idempotencyKey: string;
  field?: string;
  newValue?: FieldValue | null;
}

export function useActOnMatter({ id: matterId, caseId }: Pick<MatterPage, 'id' | 'caseId'>) {
  const settled = useMatterSettled();
  return useMutation({
    mutationFn: (order: ActOrder) =>
      api.post<{ matter: MatterPage; successorId: string | null }>(`/api/matters/${matterId}/acts`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: ({ matter }) => settled(matter),
  });
}

export interface RecordOrder {
  procedure: string;
  steps: readonly { step: string; values: FormValues; happenedAt: string; as: ActingAs }[];
  reason: string;
  idempotencyKey: string;
}

export function useRecordMatter(caseId: string) {
  const settled = useMatterSettled();
  return useMutation({
    mutationFn: (order: RecordOrder) =>
      api.post<{ matter: MatterPage }>(`/api/cases/${caseId}/record`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: ({ matter }) => settled(matter),
  });
}

/** The answer is the matter as it now stands; whatever else shows it is read again. */
function useMatterSettled() {
  const queries = useQueryClient();
  return (matter: MatterPage) => {
    noteOwnChange(matter.caseId);
    queries.setQueryData(['matter', matter.id], matter);
    for (const key of [['today'], ['case', matter.caseId], ['matters'], ['papers'], ['cases']]) {
      void queries.invalidateQueries({ queryKey: key });
    }
  };
}
