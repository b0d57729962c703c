import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import { checkArrival } from '../../arrivals/check-arrival.ts';
import { arrivalItemsForm } from '../../arrivals/items-form.ts';
import { takeArrival } from '../../arrivals/take-arrival.ts';
import { watchList } from '../../arrivals/watch-list.ts';
import { valueOf } from '../../command/outcome.ts';
import {
  arrivalCheck,
  arrivalItems,
  arrived,
  checkArrival as checkRequest,
  openArrival,
  watchFilter,
  watchList as watchSchema,
} from '../../contract/arrivals.ts';
import type { ArrivalCheck } from '../../contract/arrivals.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

/** People who arrive, and people who should have. */
export const arrivalRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/arrivals/items',
    { config: { access: 'keeper' }, schema: { summary: '登记的数据项', response: { 200: arrivalItems } } },
    async () => arrivalItemsForm(),
  );

  app.post(
    '/api/arrivals/check',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '核对登记内容，查找已登记的人',
        body: checkRequest,
        response: { 200: arrivalCheck },
      },
    },
    async (request) => (await checkArrival(services, visitorOf(request), request.body.items)) as ArrivalCheck,
  );

  app.post(
    '/api/arrivals',
    {
      config: { access: 'keeper' },
      schema: { summary: '登记待接收的人', body: openArrival, response: { 200: arrived } },
    },
    async (request) => valueOf(await takeArrival(services, visitorOf(request), request.body)),
  );

  app.get(
    '/api/watch',
    {
      config: { access: 'reader' },
      schema: { summary: '待接收与漏管', querystring: watchFilter, response: { 200: watchSchema } },
    },
    async (request) => watchList(services, visitorOf(request), request.query.stage),
  );
};
