import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';

/** A list under a name of one's own. */
export interface SavedView {
  name: string;
  /** The address of the list, without the question mark. */
  query: string;
}

interface Answer {
  views: readonly SavedView[];
}

const key = ['views'];

/** The lists this account has kept; they are there on every computer it signs in at. */
export function useSavedViews() {
  const queries = useQueryClient();
  const views = useQuery({
    queryKey: key,
    queryFn: () => api.get<Answer>('/api/views'),
    staleTime: 300_000,
  });
  const settled = (answer: Answer) => queries.setQueryData(key, answer);
  const save = useMutation({
    mutationFn: (view: SavedView) => api.put<Answer>('/api/views', view),
    onSuccess: settled,
  });
  const remove = useMutation({
    mutationFn: (name: string) => api.remove<Answer>(`/api/views?name=${encodeURIComponent(name)}`),
    onSuccess: settled,
  });
  return { views: views.data?.views ?? [], save, remove };
}
