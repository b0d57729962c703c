import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { batchResult } from '../../contract/batches.ts';
import { publicityOrder, publicityPage } from '../../contract/publicity.ts';
import { findPublicity, recordPublicity } from '../../publicity/publicity.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** 公示: what is to be made public, as one list, and that it was. */
export const publicityRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/publicity',
    {
      config: { access: 'officer' },
      schema: { summary: '要公示的考核、奖惩', response: { 200: publicityPage } },
    },
    async (request) => findPublicity(services, visitorOf(request)),
  );

  app.post(
    '/api/publicity',
    {
      config: { access: 'officer' },
      schema: { summary: '登记公示', body: publicityOrder, response: { 200: batchResult } },
    },
    async (request) => recordPublicity(services, visitorOf(request), request.body),
  );
};
