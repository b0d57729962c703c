import type { IndicatorKey } from '@guitu/law';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { api } from './client.ts';
import type { IndicatorList, IndicatorPage } from './types.ts';

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
