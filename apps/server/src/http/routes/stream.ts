import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import type { Services } from '../../services.ts';
import { openStream } from '../../stream/open-stream.ts';
import { visitorOf } from '../guard.ts';

/** Server-sent events: hints that something of the visitor's range has changed. */
export const streamRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/stream',
    {
      config: { access: 'reader' },
      schema: { summary: '变更提示（server-sent events）', produces: ['text/event-stream'] },
    },
    async (request, reply) => {
      reply.hijack();
      openStream(services, visitorOf(request), request.raw, reply);
    },
  );
};
