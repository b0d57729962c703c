import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { health } from '../../contract/other.ts';
import type { Services } from '../../services.ts';

/** Whether the server works: for whoever watches it, so without a session and without a word about anybody. */
export const healthRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/health',
    { config: { access: 'public' }, schema: { summary: '运行状况', response: { 200: health, 503: health } } },
    async (_request, reply) => {
      const { demonstration, version, accounts } = services.installation;
      const shown = demonstration && accounts !== undefined ? { accounts: [...accounts] } : {};
      const up = await services.record.pool.query('select 1').then(
        () => true,
        () => false,
      );
      return up
        ? { status: 'ok' as const, demonstration, version, database: 'ok' as const, ...shown }
        : reply.code(503).send({ status: 'down', demonstration, version, database: 'down' });
    },
  );
};
