import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import type { Visitor } from '../../access/visitor.ts';
import { identifier } from '../../contract/common.ts';
import * as contract from '../../contract/duties.ts';
import { findDuties } from '../../duties/case-duties.ts';
import { findDuePeople } from '../../duties/due-people.ts';
import { enterEntry } from '../../duties/enter.ts';
import { excuseDuty } from '../../duties/excuse.ts';
import { correctEntry, withdrawEntry } from '../../duties/mend-entry.ts';
import { previewRound } from '../../duties/preview-round.ts';
import { enterRound } from '../../duties/round.ts';
import { withdrawExcuse } from '../../duties/withdraw-excuse.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });

/** What is owed from day to day, and the entries that say it was done. */
export const dutyRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const dutiesOf = async (visitor: Visitor, id: string) =>
    orNotFound(await findDuties(services, visitor, id, '/api/cases/:id/duties'));

  app.get(
    '/api/cases/:id/duties',
    {
      config: { access: 'reader' },
      schema: { summary: '应到事项和日常记录', params, response: { 200: contract.caseDuties } },
    },
    async (request) => dutiesOf(visitorOf(request), request.params.id),
  );

  app.post(
    '/api/cases/:id/entries',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '登记日常记录',
        params,
        body: contract.enterEntry,
        response: { 200: contract.caseDuties },
      },
    },
    async (request) => {
      await enterEntry(services, visitorOf(request), request.params.id, request.body);
      return dutiesOf(visitorOf(request), request.params.id);
    },
  );

  app.post(
    '/api/entries/:id/withdraw',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '撤回日常记录',
        params,
        body: contract.withdrawEntry,
        response: { 200: contract.caseDuties },
      },
    },
    async (request) => {
      const { caseId } = await withdrawEntry(services, visitorOf(request), request.params.id, request.body);
      return dutiesOf(visitorOf(request), caseId);
    },
  );

  app.post(
    '/api/entries/:id/correct',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '更正日常记录',
        params,
        body: contract.correctEntry,
        response: { 200: contract.caseDuties },
      },
    },
    async (request) => {
      const { caseId } = await correctEntry(services, visitorOf(request), request.params.id, request.body);
      return dutiesOf(visitorOf(request), caseId);
    },
  );

  app.post(
    '/api/cases/:id/excuses',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '免除、推迟或者处理一次应到事项',
        params,
        body: contract.excuseDuty,
        response: { 200: contract.caseDuties },
      },
    },
    async (request) => {
      await excuseDuty(services, visitorOf(request), request.params.id, request.body);
      return dutiesOf(visitorOf(request), request.params.id);
    },
  );

  app.post(
    '/api/excuses/:id/withdraw',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '撤回免除、推迟或者处理',
        params,
        body: contract.withdrawExcuse,
        response: { 200: contract.caseDuties },
      },
    },
    async (request) => {
      const { caseId } = await withdrawExcuse(services, visitorOf(request), request.params.id, request.body);
      return dutiesOf(visitorOf(request), caseId);
    },
  );

  app.get(
    '/api/duties/due',
    {
      config: { access: 'reader' },
      schema: {
        summary: '谁有这一项应到事项',
        querystring: contract.dueFilter,
        response: { 200: contract.duePeople },
      },
    },
    async (request) => findDuePeople(services, visitorOf(request), request.query),
  );

  app.post(
    '/api/rounds/preview',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '预览多人一起登记',
        body: contract.roundPreview,
        response: { 200: contract.roundPreviewPage },
      },
    },
    async (request) => previewRound(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/rounds',
    {
      config: { access: 'supervisor' },
      schema: {
        summary: '多人一起登记',
        body: contract.round,
        response: { 200: contract.roundResult },
      },
    },
    async (request) => enterRound(services, visitorOf(request), request.body),
  );
};
