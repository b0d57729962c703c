import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Into } from './arrivals.ts';
import { api } from './client.ts';
import { noteOwnChange } from './ownChanges.ts';
import type { Arrived, PackageHandling, PackageList, PackagePage, PackageReceived } from './types.ts';

/** Packages of the range, newest first. */
export function usePackagesQuery(search: string) {
  return useQuery({
    queryKey: ['packages', search],
    queryFn: () => api.get<PackageList>(`/api/packages?${search}`),
    placeholderData: keepPreviousData,
  });
}

export function usePackageQuery(id: string) {
  return useQuery({
    queryKey: ['package', id],
    queryFn: () => api.get<PackagePage>(`/api/packages/${id}`),
  });
}

export function useHandInPackage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.upload<PackageReceived>('/api/packages', form);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packages'] }),
  });
}

export interface AcceptOrder {
  into: Into;
  officeCode: number;
  items: Readonly<Record<string, string>>;
  acknowledged: readonly string[];
  idempotencyKey: string;
}

export function useAcceptPackage(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: AcceptOrder) => api.post<Arrived>(`/api/packages/${id}/accept`, order),
    onSuccess: ({ caseId }) => {
      noteOwnChange(caseId);
      for (const key of [
        ['today'],
        ['matters'],
        ['cases'],
        ['watch'],
        ['packages'],
        ['package', id],
        ['case', caseId],
      ])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}

export interface SetAsideOrder {
  handling: PackageHandling;
  note: string;
  idempotencyKey: string;
}

export function useSetAsidePackage(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: SetAsideOrder) => api.post<PackagePage>(`/api/packages/${id}/set-aside`, order),
    onSuccess: (page) => {
      queries.setQueryData(['package', id], page);
      void queries.invalidateQueries({ queryKey: ['packages'] });
    },
  });
}

export function packageFileHref(id: string, index: number): string {
  return `/api/packages/${id}/files/${index}`;
}

export function packageOriginalHref(id: string): string {
  return `/api/packages/${id}/original`;
}
