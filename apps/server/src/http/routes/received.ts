import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { valueOf } from '../../command/outcome.ts';
import {
  acknowledged,
  acknowledgement,
  receivedFilter,
  receivedList,
  receivedParams,
} from '../../contract/received.ts';
import { acknowledge } from '../../received/acknowledge.ts';
import { listReceived } from '../../received/list-received.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** What courts, police and prisons were sent, and their receipts. */
export const receivedRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/received',
    {
      config: { access: 'recipient' },
      schema: { summary: '收到的文书', querystring: receivedFilter, response: { 200: receivedList } },
    },
    async (request) => listReceived(services, visitorOf(request), request.query),
  );

  app.post(
    '/api/received/:id/receipt',
    {
      config: { access: 'recipient' },
      schema: {
        summary: '登记回执',
        params: receivedParams,
        body: acknowledgement,
        response: { 200: acknowledged },
      },
    },
    async (request) =>
      valueOf(await acknowledge(services, visitorOf(request), request.params.id, request.body)),
  );
};
