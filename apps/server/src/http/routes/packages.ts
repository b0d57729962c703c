import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { arrivedAnswer } from '../../arrivals/take-arrival.ts';
import { valueOf } from '../../command/outcome.ts';
import { arrived } from '../../contract/arrivals.ts';
import { identifier } from '../../contract/common.ts';
import {
  acceptPackage as acceptBody,
  packageFilter,
  packageList,
  packagePage,
  packageReceived,
  setAsidePackage as setAsideBody,
} from '../../contract/packages.ts';
import { binary } from '../../contract/papers.ts';
import { acceptPackage } from '../../decision-packages/accept-package.ts';
import { packageLimits } from '../../decision-packages/limits.ts';
import { listPackages } from '../../decision-packages/list-packages.ts';
import { openOriginal, openPackageFile } from '../../decision-packages/open-file.ts';
import { findPackagePage } from '../../decision-packages/package-page.ts';
import { receivePackage } from '../../decision-packages/receive-package.ts';
import { setAsidePackage } from '../../decision-packages/set-aside-package.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { readOneFile } from '../read-one-file.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const fileParams = z.object({ id: identifier, index: z.coerce.number().int().min(0).max(9_999) });
const tooLarge = {
  code: 'upload.too-large',
  text: '材料包超过 200 MB，没有收下。请发送单位降低扫描的分辨率，或者分成几个材料包。',
};

/** Decision packages (材料包): what deciding authorities send, from the bytes to the case. */
export const packageRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.post(
    '/api/packages',
    {
      config: { access: 'receiver' },
      schema: {
        summary: '收下材料包',
        consumes: ['multipart/form-data'],
        response: { 200: packageReceived },
      },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const file = await readOneFile(request, { bytesAtMost: packageLimits.fileBytes, tooLarge });
      const { id, again } = await receivePackage(services, visitor, file);
      return { ...orNotFound(await findPackagePage(services, visitor, id, '/api/packages')), again };
    },
  );

  app.get(
    '/api/packages',
    {
      config: { access: 'keeper' },
      schema: { summary: '来件', querystring: packageFilter, response: { 200: packageList } },
    },
    async (request) => listPackages(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/packages/:id',
    { config: { access: 'keeper' }, schema: { summary: '材料包', params, response: { 200: packagePage } } },
    async (request) =>
      orNotFound(await findPackagePage(services, visitorOf(request), request.params.id, '/api/packages/:id')),
  );

  app.get(
    '/api/packages/:id/files/:index',
    {
      config: { access: 'keeper' },
      schema: { summary: '材料包里的一份文书', params: fileParams, response: { 200: binary } },
    },
    async (request, reply) => {
      const { id, index } = request.params;
      const route = '/api/packages/:id/files/:index';
      const file = orNotFound(await openPackageFile(services, visitorOf(request), id, index, route));
      return sendFile(reply, { ...file, disposition: 'inline' });
    },
  );

  app.get(
    '/api/packages/:id/original',
    {
      config: { access: 'keeper' },
      schema: { summary: '材料包原件', params, response: { 200: binary } },
    },
    async (request, reply) => {
      const route = '/api/packages/:id/original';
      const file = orNotFound(await openOriginal(services, visitorOf(request), request.params.id, route));
      return sendFile(reply, { ...file, disposition: 'attachment' });
    },
  );

  app.post(
    '/api/packages/:id/accept',
    {
      config: { access: 'receiver' },
      schema: { summary: '接收材料包', params, body: acceptBody, response: { 200: arrived } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      return arrivedAnswer(valueOf(await acceptPackage(services, visitor, request.params.id, request.body)));
    },
  );

  app.post(
    '/api/packages/:id/set-aside',
    {
      config: { access: 'receiver' },
      schema: { summary: '不由本机构接收', params, body: setAsideBody, response: { 200: packagePage } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const route = '/api/packages/:id/set-aside';
      const { id } = valueOf(await setAsidePackage(services, visitor, request.params.id, request.body));
      return orNotFound(await findPackagePage(services, visitor, id, route));
    },
  );
};
