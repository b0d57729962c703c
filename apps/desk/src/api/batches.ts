import type { FormValues } from '@guitu/law';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { BatchPreview, BatchResult } from './types.ts';

export interface BatchAsk {
  procedure: string;
  caseIds: readonly string[];
  values: FormValues;
}

/** What the same matter would do to each of the chosen people. */
export function usePreviewBatch() {
  return useMutation({ mutationFn: (ask: BatchAsk) => api.post<BatchPreview>('/api/batches/preview', ask) });
}

export function useCarryOutBatch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: BatchAsk & { idempotencyKey: string }) =>
      api.post<BatchResult>('/api/batches', order),
    onMutate: ({ caseIds }) => {
      for (const caseId of caseIds) noteOwnChange(caseId);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
