import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { carryOutBatch, previewBatch } from '../../command/batch.ts';
import { batchOrder, batchPreview, batchPreviewPage, batchResult } from '../../contract/batches.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** The same matter for many people: first what it would do to each, then doing it. */
export const batchRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.post(
    '/api/batches/preview',
    {
      config: { access: 'officer' },
      schema: { summary: '批量办理前预览', body: batchPreview, response: { 200: batchPreviewPage } },
    },
    async (request) => previewBatch(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/batches',
    {
      config: { access: 'officer' },
      schema: { summary: '批量办理', body: batchOrder, response: { 200: batchResult } },
    },
    async (request) => carryOutBatch(services, visitorOf(request), request.body),
  );
};
