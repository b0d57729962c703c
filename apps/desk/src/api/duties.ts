import type { DutyName, EntryKind, FormValues } from '@guitu/law';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { CaseDuties, DuePeople, RoundResult } from './types.ts';

/** What a person owes from day to day, and what was done about it. */
export function useCaseDutiesQuery(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'duties'],
    queryFn: () => api.get<CaseDuties>(`/api/cases/${caseId}/duties`),
  });
}

export interface EntryOrder {
  kind: EntryKind;
  happenedAt: string;
  values: FormValues;
  occurrence?: string;
  idempotencyKey: string;
}

export function useEnterEntry(caseId: string) {
  const settled = useDutiesSettled(caseId);
  return useMutation({
    mutationFn: (order: EntryOrder) => api.post<CaseDuties>(`/api/cases/${caseId}/entries`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: settled,
  });
}

export interface Correction {
  entryId: string;
  happenedAt: string;
  values: FormValues;
  reason: string;
  idempotencyKey: string;
}

export function useCorrectEntry(caseId: string) {
  const settled = useDutiesSettled(caseId);
  return useMutation({
    mutationFn: ({ entryId, ...order }: Correction) =>
      api.post<CaseDuties>(`/api/entries/${entryId}/correct`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: settled,
  });
}

export function useWithdrawEntry(caseId: string) {
  const settled = useDutiesSettled(caseId);
  return useMutation({
    mutationFn: ({ entryId, ...order }: { entryId: string; reason: string; idempotencyKey: string }) =>
      api.post<CaseDuties>(`/api/entries/${entryId}/withdraw`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: settled,
  });
}

export interface ExcuseOrder {
  kind: 'excused' | 'dealtWith';
  duty: DutyName;
  occurrence: string;
  reason: string;
  until?: string;
  idempotencyKey: string;
}

export function useExcuseDuty(caseId: string) {
  const settled = useDutiesSettled(caseId);
  return useMutation({
    mutationFn: (order: ExcuseOrder) => api.post<CaseDuties>(`/api/cases/${caseId}/excuses`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: settled,
  });
}

/** The people of whom a duty is due; with `everybody`, all who serve. */
export function useDuePeopleQuery(duty: DutyName, everybody: boolean) {
  return useQuery({
    queryKey: ['duties', duty, everybody],
    queryFn: () => api.get<DuePeople>(`/api/duties/due?duty=${duty}&everybody=${everybody}`),
    placeholderData: keepPreviousData,
  });
}

export interface RoundOrder {
  kind: EntryKind;
  happenedAt: string;
  values: FormValues;
  people: readonly { caseId: string; values: FormValues; occurrence?: string }[];
  idempotencyKey: string;
}

export function useEnterRound() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: RoundOrder) => api.post<RoundResult>('/api/rounds', order),
    onMutate: ({ people }) => {
      for (const { caseId } of people) noteOwnChange(caseId);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}

function useDutiesSettled(caseId: string) {
  const queries = useQueryClient();
  return (duties: CaseDuties) => {
    queries.setQueryData(['case', caseId, 'duties'], duties);
    for (const key of [['today'], ['case', caseId], ['duties'], ['cases']]) {
      void queries.invalidateQueries({ queryKey: key });
    }
  };
}
