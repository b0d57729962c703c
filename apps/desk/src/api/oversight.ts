import type { FormValues, IndicatorKey, OversightRecordKind } from '@guitu/law';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { IndicatorList, IndicatorPage, OversightRegister } from './types.ts';

const key = ['oversight'];

export function useOversightRegister() {
  return useQuery({ queryKey: key, queryFn: () => api.get<OversightRegister>('/api/oversight-records') });
}

interface OversightOrder {
  /** Of the record to be corrected; none for a new one. */
  id: string | undefined;
  kind: OversightRecordKind;
  values: FormValues;
  idempotencyKey: string;
}

/** Enters a record, or puts other values into one that is there. */
export function useWriteOversightRecord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, kind, ...order }: OversightOrder) =>
      id === undefined
        ? api.post('/api/oversight-records', { kind, ...order })
        : api.post(`/api/oversight-records/${id}/correct`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useWithdrawOversightRecord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string; reason: string; idempotencyKey: string }) =>
      api.post(`/api/oversight-records/${id}/withdraw`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Days as the address has them; empty where the server takes the year so far. */
export interface AskedSpan {
  readonly from: string;
  readonly until: string;
}

function spanQuery({ from, until }: AskedSpan): string {
  const given = { ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) };
  return new URLSearchParams(given).toString();
}

export function useIndicators(span: AskedSpan) {
  return useQuery({
    queryKey: ['indicators', span],
    queryFn: () => api.get<IndicatorPage>(`/api/indicators?${spanQuery(span)}`),
    placeholderData: keepPreviousData,
  });
}

/** The people behind one number of one place. */
export function useIndicatorCases(span: AskedSpan, indicator: IndicatorKey, place: number) {
  return useQuery({
    queryKey: ['indicators', span, indicator, place],
    queryFn: () =>
      api.get<IndicatorList>(
        `/api/indicators/cases?${spanQuery(span)}&indicator=${indicator}&place=${place}`,
      ),
  });
}
