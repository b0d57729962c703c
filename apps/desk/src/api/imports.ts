import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { ImportView } from './types.ts';

/** A run of an import. While it works it is asked for again every second; it goes on when the page is left. */
export function useImportQuery(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: () => api.get<ImportView>(`/api/imports/${id}`),
    refetchInterval: (query) => (isWorking(query.state.data) ? 1000 : false),
  });
}

export function isWorking(view: ImportView | undefined): boolean {
  return view?.status === 'checking' || view?.status === 'applying';
}

export function useUploadImport() {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.upload<{ id: string }>('/api/imports', form);
    },
  });
}

export function useApplyImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(`/api/imports/${id}/apply`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['import', id] }),
  });
}
