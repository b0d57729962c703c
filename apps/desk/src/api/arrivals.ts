import type { Evidence, FormValues } from '@guitu/law';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { ArrivalCheck, ArrivalItemGroup, Arrived, WatchList } from './types.ts';

export type { Arrived, Candidate } from './types.ts';

/** Which file what was entered goes into. */
export type Into = { kind: 'new' } | { kind: 'person'; personId: string } | { kind: 'case'; caseId: string };

export type ItemTexts = Readonly<Record<string, string>>;

/** Every data item that can be entered, in groups. */
export function useArrivalItemsQuery() {
  return useQuery({
    queryKey: ['arrival items'],
    queryFn: async () =>
      (await api.get<{ groups: readonly ArrivalItemGroup[] }>('/api/arrivals/items')).groups,
    staleTime: Infinity,
  });
}

/** What does not fit among the items as they stand, and who on file may be the same person. */
export function useArrivalCheckQuery(items: ItemTexts, enabled: boolean) {
  return useQuery({
    queryKey: ['arrival check', items],
    queryFn: () => api.post<ArrivalCheck>('/api/arrivals/check', { items }),
    enabled,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    retry: false,
  });
}

/** Papers that came along, as the intake names them. */
export interface BroughtPapers {
  receivedOn: string;
  codes: readonly string[];
  evidence?: readonly Evidence[];
}

export interface ArrivalOrder {
  items: ItemTexts;
  into: Into;
  officeCode: number;
  announce: FormValues;
  papers?: BroughtPapers;
  idempotencyKey: string;
}

export function useRegisterArrival() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: ArrivalOrder) => api.post<Arrived>('/api/arrivals', order),
    onSuccess: ({ caseId }) => {
      noteOwnChange(caseId);
      for (const key of [['today'], ['matters'], ['cases'], ['watch'], ['case', caseId]]) {
        void queries.invalidateQueries({ queryKey: key });
      }
    },
  });
}

/** Everybody decided and not here. Read again every five minutes: a deadline passes without anything happening. */
export function useWatchQuery() {
  return useQuery({
    queryKey: ['watch'],
    queryFn: () => api.get<WatchList>('/api/watch'),
    refetchInterval: 5 * 60_000,
  });
}
