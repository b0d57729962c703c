import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import * as contract from '../../contract/roster.ts';
import { endAbsence, enterAbsence } from '../../roster/absence.ts';
import { confirmHandover, handOver } from '../../roster/hand-over.ts';
import { findHandover } from '../../roster/handover-page.ts';
import { officePage } from '../../roster/office-page.ts';
import { assignOfficer } from '../../roster/officers.ts';
import { putShift } from '../../roster/shifts.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });

/** Who does the work of a body: officers of cases, hand-overs, absences, the duty roster. */
export const rosterRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const answer = { 200: contract.officePage };

  app.get(
    '/api/office',
    { config: { access: 'keeper' }, schema: { summary: '本机构', response: answer } },
    async (request) => officePage(services, visitorOf(request)),
  );

  app.post(
    '/api/office/officers',
    {
      config: { access: 'keeper' },
      schema: { summary: '确定责任人', body: contract.assignOfficer, response: answer },
    },
    async (request) => {
      await assignOfficer(services, visitorOf(request), request.body);
      return officePage(services, visitorOf(request));
    },
  );

  app.post(
    '/api/office/handovers',
    {
      config: { access: 'keeper' },
      schema: { summary: '提出工作交接', body: contract.handOver, response: answer },
    },
    async (request) => {
      await handOver(services, visitorOf(request), request.body);
      return officePage(services, visitorOf(request));
    },
  );

  app.get(
    '/api/office/handovers/:id',
    {
      config: { access: 'keeper' },
      schema: { summary: '交接清单', params, response: { 200: contract.handoverPage } },
    },
    async (request) => orNotFound(await findHandover(services, visitorOf(request), request.params.id)),
  );

  app.post(
    '/api/office/handovers/:id/confirm',
    {
      config: { access: 'keeper' },
      schema: { summary: '确认接手', params, body: contract.confirmHandover, response: answer },
    },
    async (request) => {
      const { idempotencyKey } = request.body;
      await confirmHandover(services, visitorOf(request), request.params.id, idempotencyKey);
      return officePage(services, visitorOf(request));
    },
  );

  app.post(
    '/api/office/absences',
    {
      config: { access: 'keeper' },
      schema: { summary: '登记不在岗和代理人', body: contract.enterAbsence, response: answer },
    },
    async (request) => {
      await enterAbsence(services, visitorOf(request), request.body);
      return officePage(services, visitorOf(request));
    },
  );

  app.post(
    '/api/office/absences/:id/end',
    {
      config: { access: 'keeper' },
      schema: { summary: '提前回岗', params, body: contract.endAbsence, response: answer },
    },
    async (request) => {
      await endAbsence(services, visitorOf(request), request.params.id, request.body.idempotencyKey);
      return officePage(services, visitorOf(request));
    },
  );

  app.put(
    '/api/office/shifts/:day',
    {
      config: { access: 'keeper' },
      schema: { summary: '排值班', params: contract.dayParams, body: contract.putShift, response: answer },
    },
    async (request) => {
      await putShift(services, visitorOf(request), request.params.day, request.body);
      return officePage(services, visitorOf(request));
    },
  );
};
