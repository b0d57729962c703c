import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import {
  messageList as listSchema,
  messageQuery,
  outgoingList as outgoingSchema,
  outgoingQuery,
  readMessages,
  unreadMessages,
} from '../../contract/messages.ts';
import { countUnread, markRead, messageList } from '../../messages/message-list.ts';
import { outgoingList } from '../../messages/outgoing-list.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** What a body has been told, and what has gone out. */
export const messageRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/messages',
    {
      config: { access: 'keeper' },
      schema: { summary: '消息', querystring: messageQuery, response: { 200: listSchema } },
    },
    async (request) => messageList(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/messages/unread',
    { config: { access: 'keeper' }, schema: { summary: '未读消息数', response: { 200: unreadMessages } } },
    async (request) => ({ unread: await countUnread(services, visitorOf(request)) }),
  );

  app.post(
    '/api/messages/read',
    {
      config: { access: 'keeper' },
      schema: { summary: '标为已读', body: readMessages, response: { 200: unreadMessages } },
    },
    async (request) => ({ unread: await markRead(services, visitorOf(request), request.body.ids) }),
  );

  app.get(
    '/api/outbox',
    {
      config: { access: 'overseer' },
      schema: { summary: '发件箱', querystring: outgoingQuery, response: { 200: outgoingSchema } },
    },
    async (request) => outgoingList(services, visitorOf(request), request.query),
  );
};
