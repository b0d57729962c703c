import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { HandoverPage, OfficePage } from './types.ts';

const page = ['office'];

/** Who works in this body, who is away, who is on duty, what is handed over. */
export function useOfficeQuery() {
  return useQuery({ queryKey: page, queryFn: () => api.get<OfficePage>('/api/office') });
}

export function useHandoverQuery(id: string) {
  return useQuery({
    queryKey: [...page, 'handover', id],
    queryFn: () => api.get<HandoverPage>(`/api/office/handovers/${id}`),
  });
}

export interface AbsenceOrder {
  accountId: string;
  from: string;
  until: string;
  reason?: string;
  actingId?: string;
  grantApprover?: boolean;
  ground?: string;
  idempotencyKey: string;
}

export function useEnterAbsence() {
  return useOfficeChange((order: AbsenceOrder) => api.post<OfficePage>('/api/office/absences', order));
}

export function useEndAbsence() {
  return useOfficeChange(({ id, idempotencyKey }: { id: string; idempotencyKey: string }) =>
    api.post<OfficePage>(`/api/office/absences/${id}/end`, { idempotencyKey }),
  );
}

export interface HandoverOrder {
  fromId: string;
  toId: string;
  on: string;
  note?: string;
  idempotencyKey: string;
}

export function useHandOver() {
  return useOfficeChange((order: HandoverOrder) => api.post<OfficePage>('/api/office/handovers', order));
}

export function useConfirmHandover() {
  return useOfficeChange(({ id, idempotencyKey }: { id: string; idempotencyKey: string }) =>
    api.post<OfficePage>(`/api/office/handovers/${id}/confirm`, { idempotencyKey }),
  );
}

export interface ShiftOrder {
  day: string;
  people: readonly { name: string; phone?: string }[];
  idempotencyKey: string;
}

export function usePutShift() {
  return useOfficeChange(({ day, ...order }: ShiftOrder) =>
    api.put<OfficePage>(`/api/office/shifts/${day}`, order),
  );
}

export interface OfficerOrder {
  accountId: string;
  caseIds: readonly string[];
  idempotencyKey: string;
}

export function useAssignOfficer() {
  return useOfficeChange((order: OfficerOrder) => api.post<OfficePage>('/api/office/officers', order));
}

function useOfficeChange<Order>(send: (order: Order) => Promise<OfficePage>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (office) => {
      queries.setQueryData(page, office);
      void queries.invalidateQueries();
    },
  });
}
