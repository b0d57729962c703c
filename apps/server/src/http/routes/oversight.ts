import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import {
  enterOversightRecord,
  indicatorList,
  indicatorListAsk,
  indicatorPage,
  indicatorSpan,
  oversightRecordEntered,
  oversightRegister,
} from '../../contract/oversight.ts';
import {
  correctRecord as correctRequest,
  withdrawRecord as withdrawRequest,
} from '../../contract/register-record.ts';
import { correctRecord, enterRecord, withdrawRecord } from '../../oversight/enter-record.ts';
import { indicatorCases, indicatorsPage } from '../../oversight/indicators-page.ts';
import { oversightRegisterPage } from '../../oversight/register-page.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });
const response = { 200: oversightRecordEntered };
const config = { access: 'observer' } as const;

/** 统计与监督: indicators with the lists behind them, and the register of supervision and checking. */
export const oversightRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/indicators',
    {
      config,
      schema: { summary: '统计指标', querystring: indicatorSpan, response: { 200: indicatorPage } },
    },
    async (request) => indicatorsPage(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/indicators/cases',
    {
      config,
      schema: {
        summary: '一个指标后面的名单',
        querystring: indicatorListAsk,
        response: { 200: indicatorList },
      },
    },
    async (request) => indicatorCases(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/oversight-records',
    { config, schema: { summary: '监督核对台账', response: { 200: oversightRegister } } },
    async (request) => oversightRegisterPage(services, visitorOf(request)),
  );

  app.post(
    '/api/oversight-records',
    { config, schema: { summary: '登记一项监督、核对', body: enterOversightRecord, response } },
    async (request) => enterRecord(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/oversight-records/:id/correct',
    { config, schema: { summary: '更正一项监督、核对', params, body: correctRequest, response } },
    async (request) => correctRecord(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/oversight-records/:id/withdraw',
    { config, schema: { summary: '撤下一项监督、核对', params, body: withdrawRequest, response } },
    async (request) => withdrawRecord(services, visitorOf(request), request.params.id, request.body),
  );
};
