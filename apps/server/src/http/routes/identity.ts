import { read } from '@guitu/record';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { accessOf } from '../../access/visitor.ts';
import type { Visitor } from '../../access/visitor.ts';
import { identifier } from '../../contract/common.ts';
import {
  cancelOrder,
  deviceAccepted,
  deviceAnswer,
  deviceRequests,
  devices,
  identityChecks,
  identityOrder,
} from '../../contract/identity.ts';
import { answerCheck } from '../../identity/answer-check.ts';
import { cancelCheck } from '../../identity/cancel-check.ts';
import { listDeviceRequests } from '../../identity/device-requests.ts';
import { findChecks } from '../../identity/find-checks.ts';
import { listOwnDevices } from '../../identity/own-devices.ts';
import { requestCheck } from '../../identity/request-check.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { deviceOf, visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });

/** Identity checks of people, and the two calls by which a terminal takes part in them (docs/devices/identity-terminal.md). */
export const identityRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const checksOf = async (visitor: Visitor, caseId: string) => ({
    checks: orNotFound(await findChecks(services, visitor, caseId, '/api/cases/:id/identity-checks')),
  });

  app.get(
    '/api/devices',
    { config: { access: 'officer' }, schema: { summary: '本单位的核验终端', response: { 200: devices } } },
    async (request) => ({
      devices: await read(services.record, accessOf(visitorOf(request)), listOwnDevices),
    }),
  );

  app.get(
    '/api/cases/:id/identity-checks',
    {
      config: { access: 'reader' },
      schema: { summary: '身份核验记录', params, response: { 200: identityChecks } },
    },
    async (request) => checksOf(visitorOf(request), request.params.id),
  );

  app.post(
    '/api/cases/:id/identity-checks',
    {
      config: { access: 'keeper' },
      schema: { summary: '核验身份', params, body: identityOrder, response: { 200: identityChecks } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      await requestCheck(services, visitor, request.params.id, request.body);
      return checksOf(visitor, request.params.id);
    },
  );

  app.post(
    '/api/identity-checks/:id/cancel',
    {
      config: { access: 'keeper' },
      schema: { summary: '取消核验', params, body: cancelOrder, response: { 200: identityChecks } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { idempotencyKey } = request.body;
      const { caseId } = await cancelCheck(services, visitor, request.params.id, idempotencyKey);
      return checksOf(visitor, caseId);
    },
  );

  app.get(
    '/api/terminal/requests',
    {
      config: { access: 'terminal' },
      schema: { summary: '终端：等待核验的人', response: { 200: deviceRequests } },
    },
    async (request) => ({
      requests: await listDeviceRequests(services, deviceOf(request)),
    }),
  );

  app.post(
    '/api/terminal/requests/:id/answer',
    {
      config: { access: 'terminal' },
      schema: { summary: '终端：核验结果', params, body: deviceAnswer, response: { 200: deviceAccepted } },
    },
    async (request) => {
      await answerCheck(services, deviceOf(request), request.params.id, request.body);
      return { accepted: true as const };
    },
  );
};
