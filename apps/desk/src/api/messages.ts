import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api } from './client.ts';
import type { MessageList, OutgoingList } from './types.ts';

const unreadKey = ['messages', 'unread'];

/** How many messages to the body one works for are not read; looked at again now and then, for they come by themselves. */
export function useUnreadMessages(enabled: boolean): number {
  const query = useQuery({
    queryKey: unreadKey,
    queryFn: () => api.get<{ unread: number }>('/api/messages/unread'),
    enabled,
    refetchInterval: 120_000,
  });
  return query.data?.unread ?? 0;
}

export function useMessagesQuery(page: number) {
  return useQuery({
    queryKey: ['messages', 'list', page],
    queryFn: () => api.get<MessageList>(`/api/messages?page=${page}`),
    placeholderData: keepPreviousData,
  });
}

/** Marks some as read, or all where none are named. */
export function useMarkMessagesRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: readonly string[]) =>
      api.post<{ unread: number }>('/api/messages/read', ids === undefined ? {} : { ids }),
    onSuccess: (answer) => {
      queries.setQueryData(unreadKey, answer);
      void queries.invalidateQueries({ queryKey: ['messages', 'list'] });
    },
  });
}

export function useOutgoingQuery(query: string) {
  return useQuery({
    queryKey: ['outbox', query],
    queryFn: () => api.get<OutgoingList>(`/api/outbox?${query}`),
    placeholderData: keepPreviousData,
  });
}
