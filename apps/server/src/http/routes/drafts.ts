import { deleteDraft, findDraft, putDraft } from '@guitu/record';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { accessOf } from '../../access/visitor.ts';
import { draft, draftBody, draftDeleted, draftKey, draftSaved } from '../../contract/other.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ key: draftKey });

/** What somebody has typed so far: sealed with the account's own key, read by nobody else. */
export const draftRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.put(
    '/api/drafts/:key',
    {
      config: { access: 'actor' },
      schema: { summary: '保存草稿', params, body: draftBody, response: { 200: draftSaved } },
    },
    async (request) => {
      await putDraft(services.record, accessOf(visitorOf(request)), request.params.key, request.body.values);
      return { savedAt: services.now() };
    },
  );

  app.get(
    '/api/drafts/:key',
    { config: { access: 'actor' }, schema: { summary: '读取草稿', params, response: { 200: draft } } },
    async (request) => {
      const access = accessOf(visitorOf(request));
      const found = orNotFound(await findDraft(services.record, access, request.params.key));
      return { values: found.values as z.infer<typeof draft>['values'], savedAt: found.updatedAt };
    },
  );

  app.delete(
    '/api/drafts/:key',
    {
      config: { access: 'actor' },
      schema: { summary: '删除草稿', params, response: { 200: draftDeleted } },
    },
    async (request) => {
      await deleteDraft(services.record, accessOf(visitorOf(request)), request.params.key);
      return { deleted: true as const };
    },
  );
};
