import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { receivedFilter, receivedList } from '../../contract/received.ts';
import { listReceived } from '../../received/list-received.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** What courts, police and prisons were sent. */
export const receivedRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/received',
    {
      config: { access: 'recipient' },
      schema: { summary: '收到的文书', querystring: receivedFilter, response: { 200: receivedList } },
    },
    async (request) => listReceived(services, visitorOf(request), request.query),
  );
};
