import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { searchAnswer } from '../../contract/other.ts';
import { todayPage as todaySchema } from '../../contract/today.ts';
import { search } from '../../pages/search-page.ts';
import { todayPage } from '../../pages/today-page.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** The first screen and the one search box. */
export const todayRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/today',
    {
      config: { access: 'reader' },
      schema: {
        summary: '今日',
        // Only what concerns the cases for which whoever asks answers.
        querystring: z.object({ mine: z.enum(['true', 'false']).default('false') }),
        response: { 200: todaySchema },
      },
    },
    async (request) => todayPage(services, visitorOf(request), { mine: request.query.mine === 'true' }),
  );

  app.get(
    '/api/search',
    {
      config: { access: 'reader' },
      schema: {
        summary: '搜索',
        querystring: z.object({ q: z.string().min(1).max(60) }),
        response: { 200: searchAnswer },
      },
    },
    async (request) => search(services, visitorOf(request), request.query.q),
  );
};
