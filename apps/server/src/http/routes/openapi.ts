import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import type { Services } from '../../services.ts';

/** The description of this very API. */
export const openapiRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app) => {
  app.get(
    '/api/openapi.json',
    { config: { access: 'public' }, schema: { summary: '接口说明' } },
    async (_request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .serializer((payload: string) => payload)
        .send(JSON.stringify(app.swagger())),
  );
};
