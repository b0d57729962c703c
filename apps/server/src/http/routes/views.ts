import { deleteSavedView, listSavedViews, putSavedView } from '@guitu/record';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { accessOf } from '../../access/visitor.ts';
import { savedView, savedViews, viewName } from '../../contract/views.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** Lists under names of one's own. They belong to the account and follow it to every computer. */
export const viewRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const { record } = services;

  app.get(
    '/api/views',
    { config: { access: 'reader' }, schema: { summary: '保留的名单', response: { 200: savedViews } } },
    async (request) => ({ views: await listSavedViews(record, accessOf(visitorOf(request))) }),
  );

  app.put(
    '/api/views',
    {
      config: { access: 'reader' },
      schema: { summary: '保留一份名单', body: savedView, response: { 200: savedViews } },
    },
    async (request) => {
      const access = accessOf(visitorOf(request));
      await putSavedView(record, access, request.body);
      return { views: await listSavedViews(record, access) };
    },
  );

  app.delete(
    '/api/views',
    {
      config: { access: 'reader' },
      schema: { summary: '不再保留一份名单', querystring: viewName, response: { 200: savedViews } },
    },
    async (request) => {
      const access = accessOf(visitorOf(request));
      await deleteSavedView(record, access, request.query.name);
      return { views: await listSavedViews(record, access) };
    },
  );
};
