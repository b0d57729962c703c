import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { valueOf } from '../../command/outcome.ts';
import { identifier } from '../../contract/common.ts';
import {
  composePackage,
  exchangePage,
  takenPackage,
  takePackage as takeBody,
} from '../../contract/exchange.ts';
import { binary } from '../../contract/papers.ts';
import { findExchangePage } from '../../exchange/exchange-page.ts';
import { openSentPackage } from '../../exchange/open-sent.ts';
import { sendPackage } from '../../exchange/send-package.ts';
import { takePackage } from '../../exchange/take-package.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const fileParams = z.object({ id: identifier, package: identifier });

/** Packages between the two sides of a matter that live in two installations. */
export const exchangeRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/matters/:id/packages',
    {
      config: { access: 'keeper' },
      schema: { summary: '与对方往来的材料包', params, response: { 200: exchangePage } },
    },
    async (request) => orNotFound(await findExchangePage(services, visitorOf(request), request.params.id)),
  );

  app.post(
    '/api/matters/:id/packages',
    {
      config: { access: 'receiver' },
      schema: {
        summary: '制作发给对方的材料包',
        params,
        body: composePackage,
        response: { 200: exchangePage },
      },
    },
    async (request) => {
      const visitor = visitorOf(request);
      valueOf(await sendPackage(services, visitor, request.params.id, request.body));
      return orNotFound(await findExchangePage(services, visitor, request.params.id));
    },
  );

  app.get(
    '/api/matters/:id/packages/:package',
    {
      config: { access: 'receiver' },
      schema: { summary: '发给对方的材料包', params: fileParams, response: { 200: binary } },
    },
    async (request, reply) => {
      const route = '/api/matters/:id/packages/:package';
      const { id, package: packageId } = request.params;
      const place = { matterId: id, id: packageId, route };
      const file = orNotFound(await openSentPackage(services, visitorOf(request), place));
      return sendFile(reply, { ...file, mediaType: 'application/zip', disposition: 'attachment' });
    },
  );

  app.post(
    '/api/packages/:id/take',
    {
      config: { access: 'receiver' },
      schema: {
        summary: '记载对方在材料包里办的各步',
        params,
        body: takeBody,
        response: { 200: takenPackage },
      },
    },
    async (request) =>
      valueOf(await takePackage(services, visitorOf(request), request.params.id, request.body)),
  );
};
