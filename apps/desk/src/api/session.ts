import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import { ApiFailure } from './failure.ts';
import type { Health, Session } from './types.ts';

/** Who is signed in, or null. Nothing else is asked for before this is known. */
export function useSessionQuery() {
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        return await api.get<Session>('/api/session');
      } catch (error) {
        if (error instanceof ApiFailure && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

export function useHealthQuery() {
  return useQuery({
    queryKey: ['health'],
    queryFn: () => api.get<Health>('/api/health'),
    staleTime: Infinity,
  });
}

/** Signing in keeps whatever the page holds: after a session has run out the work goes on where it was. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: { signInName: string; password: string }) => api.post<Session>('/api/session', entry),
    onSuccess: (session) => {
      queries.setQueryData(['session'], session);
      // What failed while nobody was signed in is asked for again.
      void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.remove('/api/session'),
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(['session'], null);
    },
  });
}

/** Another body is another desk: everything read so far belongs to the old one. */
export function useSwitchBody() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (bodyId: string) => api.post<Session>('/api/session/body', { bodyId }),
    onSuccess: (session) => {
      queries.clear();
      queries.setQueryData(['session'], session);
    },
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: { present: string; next: string }) =>
      api.post<Session>('/api/session/password', entry),
    onSuccess: (session) => queries.setQueryData(['session'], session),
  });
}
