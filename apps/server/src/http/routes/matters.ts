import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { valueOf } from '../../command/outcome.ts';
import { preview } from '../../command/preview.ts';
import { recordFromPaper } from '../../command/record-from-paper.ts';
import { startMatter } from '../../command/start-matter.ts';
import { takeAct } from '../../command/take-act.ts';
import { casePage } from '../../contract/cases.ts';
import {
  act,
  actAnswer,
  matterAnswer,
  preview as previewBody,
  previewPage,
  recordFromPaper as recordBody,
  startMatter as startBody,
} from '../../contract/commands.ts';
import { identifier } from '../../contract/common.ts';
import { matterFilter, matterList, matterPage } from '../../contract/matters.ts';
import { findCaseOfMatter } from '../../pages/case-page.ts';
import { listMatterPage } from '../../pages/matter-list.ts';
import { findMatterPage } from '../../pages/matter-page.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });

/** Matters: lists, pages, and every way one changes. */
export const matterRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/matters',
    {
      config: { access: 'reader' },
      schema: { summary: '办理事项', querystring: matterFilter, response: { 200: matterList } },
    },
    async (request) => listMatterPage(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/matters/:id',
    {
      config: { access: 'reader' },
      schema: { summary: '办理事项页', params, response: { 200: matterPage } },
    },
    async (request) =>
      orNotFound(await findMatterPage(services, visitorOf(request), request.params.id, '/api/matters/:id')),
  );

  app.get(
    '/api/matters/:id/case',
    {
      config: { access: 'reader' },
      schema: { summary: '办理事项所属的人员', params, response: { 200: casePage } },
    },
    async (request) => orNotFound(await findCaseOfMatter(services, visitorOf(request), request.params.id)),
  );

  app.post(
    '/api/cases/:id/matters/preview',
    {
      config: { access: 'actor' },
      schema: { summary: '办理前预览', params, body: previewBody, response: { 200: previewPage } },
    },
    async (request) => preview(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/cases/:id/matters',
    {
      config: { access: 'actor' },
      schema: { summary: '发起办理', params, body: startBody, response: { 200: matterAnswer } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { matterId } = valueOf(await startMatter(services, visitor, request.params.id, request.body));
      return {
        matter: orNotFound(await findMatterPage(services, visitor, matterId, '/api/cases/:id/matters')),
      };
    },
  );

  app.post(
    '/api/cases/:id/record',
    {
      config: { access: 'keeper' },
      schema: { summary: '补录纸质办理', params, body: recordBody, response: { 200: matterAnswer } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { matterId } = valueOf(await recordFromPaper(services, visitor, request.params.id, request.body));
      return {
        matter: orNotFound(await findMatterPage(services, visitor, matterId, '/api/cases/:id/record')),
      };
    },
  );

  app.post(
    '/api/matters/:id/acts',
    {
      config: { access: 'actor' },
      schema: { summary: '办理一步或者更正、撤销等', params, body: act, response: { 200: actAnswer } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { successorId } = valueOf(await takeAct(services, visitor, request.params.id, request.body));
      const matter = orNotFound(
        await findMatterPage(services, visitor, request.params.id, '/api/matters/:id/acts'),
      );
      return { matter, successorId };
    },
  );
};
