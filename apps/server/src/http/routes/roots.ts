import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import { binary } from '../../contract/papers.ts';
import {
  confirmRoots as confirmBody,
  handOverRoots as handOverBody,
  printRoots as printBody,
  rootHandoverEntered,
  rootsPage as page,
} from '../../contract/roots.ts';
import { confirmRoots, handOverRoots, printRoots } from '../../roots/hand-over.ts';
import { printRootSheet } from '../../roots/print-sheet.ts';
import { rootsPage } from '../../roots/roots-page.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const response = { 200: rootHandoverEntered };
const config = { access: 'witness' } as const;

/** 日封存值: the signed daily roots, the lists by which they leave, and who has them. */
export const rootRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/roots',
    { config, schema: { summary: '日封存值和它们的去向', response: { 200: page } } },
    async (request) => rootsPage(services, visitorOf(request)),
  );

  app.post(
    '/api/roots/handovers',
    { config, schema: { summary: '做一张存证单', body: printBody, response } },
    async (request) => printRoots(services, visitorOf(request), request.body),
  );

  app.get(
    '/api/roots/handovers/:id/sheet.pdf',
    {
      config,
      schema: { summary: '每日存证单', params, produces: ['application/pdf'], response: { 200: binary } },
    },
    async (request, reply) => {
      const file = orNotFound(await printRootSheet(services, visitorOf(request), request.params.id));
      return sendFile(reply, { ...file, mediaType: 'application/pdf', disposition: 'inline' });
    },
  );

  app.post(
    '/api/roots/handovers/:id/hand-over',
    { config, schema: { summary: '登记存证单已经移交', params, body: handOverBody, response } },
    async (request) => handOverRoots(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/roots/handovers/:id/confirm',
    { config, schema: { summary: '检察院确认收到存证单', params, body: confirmBody, response } },
    async (request) => confirmRoots(services, visitorOf(request), request.params.id, request.body),
  );
};
