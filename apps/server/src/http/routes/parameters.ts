import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import {
  endParameterOrder,
  parameterSet,
  parametersPage,
  parametersQuery,
  setParameterOrder,
} from '../../contract/parameters.ts';
import { endByAdministrator } from '../../parameters/end-by-administrator.ts';
import { parametersPageOf } from '../../parameters/parameters-page.ts';
import { setByAdministrator } from '../../parameters/set-by-administrator.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });
const response = { 200: parameterSet };

/** 本地规定: what the law leaves to a place. */
export const parameterRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/parameters',
    {
      config: { access: 'signedIn' },
      schema: {
        summary: '本地规定：现在的值、依据和以前的值',
        querystring: parametersQuery,
        response: { 200: parametersPage },
      },
    },
    async (request) => parametersPageOf(services, visitorOf(request), request.query.region),
  );

  app.post(
    '/api/parameters',
    {
      config: { access: 'administrator' },
      schema: { summary: '规定一项', body: setParameterOrder, response },
    },
    async (request) => setByAdministrator(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/parameters/:id/end',
    {
      config: { access: 'administrator' },
      schema: { summary: '一项规定从某一天起不再适用', params, body: endParameterOrder, response },
    },
    async (request) => endByAdministrator(services, visitorOf(request), request.params.id, request.body),
  );
};
