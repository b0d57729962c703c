import { useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';

export interface MuteOrder {
  matterId: string | null;
  code: string;
  reason: string;
  until: string;
  idempotencyKey: string;
}

/** Keeps a finding off 今日 until a day. */
export function useMuteFinding(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: MuteOrder) => api.post(`/api/cases/${caseId}/mutes`, order),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Puts it back before its end. */
export function useLiftMute(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ muteId, idempotencyKey }: { muteId: string; idempotencyKey: string }) =>
      api.post(`/api/mutes/${muteId}/lift`, { idempotencyKey }),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: () => queries.invalidateQueries(),
  });
}
