import type { DossierKind, FormValues } from '@guitu/law';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { DossierPage } from './types.ts';

/** `kind`: the other file than the one this body looks at first; `query`: the allowed query by which a sealed one is looked into. */
export function useDossierQuery(caseId: string, kind: DossierKind | undefined, query: string | undefined) {
  const filter = new URLSearchParams({
    ...(kind === undefined ? {} : { kind }),
    ...(query === undefined ? {} : { query }),
  });
  return useQuery({
    queryKey: ['case', caseId, 'dossier', filter.toString()],
    queryFn: () => api.get<DossierPage>(`/api/cases/${caseId}/dossier?${filter.toString()}`),
  });
}

export interface DossierOrder {
  /** What comes after the address of the file: closings, loans, a closing that is opened again. */
  path: string;
  body: {
    kind?: DossierKind;
    values: FormValues;
    query?: string;
    pieces?: readonly string[];
    idempotencyKey: string;
  };
}

/** Closes, opens again, lends, takes back, exports. */
export function useDossierOrder(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: DossierOrder) => api.post(`/api/cases/${caseId}/dossier/${path}`, body),
    onMutate: () => noteOwnChange(caseId),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
}
