import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { asOutcome, valueOf } from '../../command/outcome.ts';
import { identifier } from '../../contract/common.ts';
import { caseMerges, merged, mergeOrder, splitOrder, twins } from '../../contract/merges.ts';
import { findTwins } from '../../merges/find-twins.ts';
import { mergeRecords } from '../../merges/merge-records.ts';
import { findMerges } from '../../merges/merges-page.ts';
import { splitMerge } from '../../merges/split-merge.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });

/** Two records that are one person or one case. */
export const mergeRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.post(
    '/api/merges',
    {
      config: { access: 'keeper' },
      schema: { summary: '合并人员或者案件', body: mergeOrder, response: { 200: merged } },
    },
    async (request) =>
      valueOf(await asOutcome(() => mergeRecords(services, visitorOf(request), request.body))),
  );

  app.post(
    '/api/merges/:id/split',
    {
      config: { access: 'keeper' },
      schema: { summary: '拆分', params, body: splitOrder, response: { 200: merged } },
    },
    async (request) =>
      valueOf(
        await asOutcome(() => splitMerge(services, visitorOf(request), request.params.id, request.body)),
      ),
  );

  app.get(
    '/api/cases/:id/merges',
    {
      config: { access: 'reader' },
      schema: { summary: '合并和拆分', params, response: { 200: caseMerges } },
    },
    async (request) =>
      orNotFound(await findMerges(services, visitorOf(request), request.params.id, '/api/cases/:id/merges')),
  );

  app.get(
    '/api/cases/:id/twins',
    {
      config: { access: 'reader' },
      schema: { summary: '可能是同一人的', params, response: { 200: twins } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { id } = request.params;
      return orNotFound(await findTwins(services, visitor, id, '/api/cases/:id/twins')) as z.infer<
        typeof twins
      >;
    },
  );
};
