import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { liftMute as liftRequest, muteFinding as muteRequest } from '../../contract/clocks.ts';
import { identifier } from '../../contract/common.ts';
import { liftMute, muteFinding } from '../../findings/mute.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });
const done = z.object({ done: z.literal(true) });

/** Findings kept off the day's list, and put back on it. */
export const findingRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.post(
    '/api/cases/:id/mutes',
    {
      config: { access: 'keeper' },
      schema: { summary: '暂不提示', params, body: muteRequest, response: { 200: done } },
    },
    async (request) => {
      await muteFinding(services, visitorOf(request), request.params.id, request.body);
      return { done: true as const };
    },
  );

  app.post(
    '/api/mutes/:id/lift',
    {
      config: { access: 'keeper' },
      schema: { summary: '恢复提示', params, body: liftRequest, response: { 200: done } },
    },
    async (request) => {
      await liftMute(services, visitorOf(request), request.params.id, request.body.idempotencyKey);
      return { done: true as const };
    },
  );
};
