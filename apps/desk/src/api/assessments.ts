import type { FormValues } from '@guitu/law';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { AssessmentCopies, AssessmentOpened, AssessmentRequestRead, MatterList } from './types.ts';

/** Read again whenever the day is: after every step, and when somebody else has taken one. */
const key = ['today', 'assessments'];

/** The assessments this desk works on; `enabled` only for bodies that work on any. */
export function useAssessmentsQuery(query: string, enabled: boolean) {
  return useQuery({
    queryKey: [...key, query],
    queryFn: () => api.get<MatterList>(`/api/assessments?${query}`),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** What a procuratorate was sent about assessments. */
export function useAssessmentCopiesQuery(enabled: boolean) {
  return useQuery({
    queryKey: [...key, 'copies'],
    queryFn: () => api.get<AssessmentCopies>('/api/assessments/copies'),
    enabled,
  });
}

export function useOpenAssessment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: { values: FormValues; idempotencyKey: string }) =>
      api.post<AssessmentOpened>('/api/assessments', order),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Reads a package into the values of the form; nothing is registered yet. */
export function useReadAssessmentPackage() {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.upload<AssessmentRequestRead>('/api/assessments/read-package', form);
    },
  });
}
