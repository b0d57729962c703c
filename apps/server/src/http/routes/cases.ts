import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import {
  caseCount,
  caseFilter,
  caseList,
  casePage as caseSchema,
  caseTotal,
  readers,
  timeline,
  timelineFilter,
} from '../../contract/cases.ts';
import { identifier } from '../../contract/common.ts';
import { binary } from '../../contract/papers.ts';
import { countCaseList, listCasePage } from '../../pages/case-list.ts';
import { findCasePage } from '../../pages/case-page.ts';
import { printReaders } from '../../pages/print-readers.ts';
import { findReaders } from '../../pages/readers-page.ts';
import { findTimeline } from '../../pages/timeline.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });

/** The register and the file of one person. */
export const caseRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/cases',
    {
      config: { access: 'reader' },
      schema: { summary: '人员名单', querystring: caseFilter, response: { 200: caseList } },
    },
    async (request) => listCasePage(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/cases/total',
    {
      config: { access: 'reader' },
      schema: { summary: '人员名单的总数', querystring: caseCount, response: { 200: caseTotal } },
    },
    async (request) => ({ total: await countCaseList(services, visitorOf(request), request.query) }),
  );

  app.get(
    '/api/cases/:id',
    { config: { access: 'reader' }, schema: { summary: '人员页', params, response: { 200: caseSchema } } },
    async (request) =>
      orNotFound(await findCasePage(services, visitorOf(request), request.params.id, '/api/cases/:id')),
  );

  app.get(
    '/api/cases/:id/timeline',
    {
      config: { access: 'reader' },
      schema: { summary: '时间线', params, querystring: timelineFilter, response: { 200: timeline } },
    },
    async (request) =>
      orNotFound(
        await findTimeline(
          services,
          visitorOf(request),
          request.params.id,
          request.query,
          '/api/cases/:id/timeline',
        ),
      ),
  );

  app.get(
    '/api/cases/:id/readers',
    { config: { access: 'reader' }, schema: { summary: '查阅记录', params, response: { 200: readers } } },
    async (request) =>
      orNotFound(
        await findReaders(services, visitorOf(request), request.params.id, '/api/cases/:id/readers'),
      ),
  );

  app.get(
    '/api/cases/:id/readers.pdf',
    {
      config: { access: 'reader' },
      schema: {
        summary: '查阅记录清单，交给本人',
        params,
        produces: ['application/pdf'],
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const route = '/api/cases/:id/readers.pdf';
      const file = orNotFound(await printReaders(services, visitorOf(request), request.params.id, route));
      return sendFile(reply, { ...file, mediaType: 'application/pdf', disposition: 'inline' });
    },
  );
};
