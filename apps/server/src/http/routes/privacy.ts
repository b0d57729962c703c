import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import { enterPrivacyRecord, privacyRecordEntered, privacyRegister } from '../../contract/privacy.ts';
import {
  correctRecord as correctRequest,
  withdrawRecord as withdrawRequest,
} from '../../contract/register-record.ts';
import { correctRecord, enterRecord, withdrawRecord } from '../../privacy/enter-record.ts';
import { privacyRegisterPage } from '../../privacy/register-page.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

const params = z.object({ id: identifier });
const response = { 200: privacyRecordEntered };

/** 个人信息保护台账, kept by counties and those above them. */
export const privacyRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/privacy-records',
    {
      config: { access: 'overseer' },
      schema: { summary: '个人信息保护台账', response: { 200: privacyRegister } },
    },
    async (request) => privacyRegisterPage(services, visitorOf(request)),
  );

  app.post(
    '/api/privacy-records',
    {
      config: { access: 'overseer' },
      schema: { summary: '登记一项个人信息保护情况', body: enterPrivacyRecord, response },
    },
    async (request) => enterRecord(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/privacy-records/:id/correct',
    {
      config: { access: 'overseer' },
      schema: { summary: '更正一项登记', params, body: correctRequest, response },
    },
    async (request) => correctRecord(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/privacy-records/:id/withdraw',
    {
      config: { access: 'overseer' },
      schema: { summary: '撤下一项登记', params, body: withdrawRequest, response },
    },
    async (request) => withdrawRecord(services, visitorOf(request), request.params.id, request.body),
  );
};
