import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { identifier } from '../../contract/common.ts';
import {
  closeDossier as closeRequest,
  dossierEntered,
  dossierFilter,
  dossierPage,
  exportDossier as exportRequest,
  giveBackDossier as giveBackRequest,
  lendDossier as lendRequest,
  reopenDossier as reopenRequest,
} from '../../contract/dossier.ts';
import { binary } from '../../contract/papers.ts';
import { closeDossier, reopenDossier } from '../../dossier/close.ts';
import { findDossierPage } from '../../dossier/dossier-page.ts';
import { fetchExport } from '../../dossier/export/fetch-export.ts';
import { orderExport } from '../../dossier/export/order-export.ts';
import { giveBackDossier, lendDossier } from '../../dossier/lend.ts';
import { printCatalogue } from '../../dossier/print-catalogue.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const response = { 200: dossierEntered };

/** 社区矫正档案、工作档案: order, missing pieces, closing, lending, export. */
export const dossierRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/cases/:id/dossier',
    {
      config: { access: 'reader' },
      schema: { summary: '档案', params, querystring: dossierFilter, response: { 200: dossierPage } },
    },
    async (request) =>
      orNotFound(
        await findDossierPage(
          services,
          visitorOf(request),
          request.params.id,
          request.query,
          '/api/cases/:id/dossier',
        ),
      ),
  );

  app.get(
    '/api/cases/:id/dossier/catalogue.pdf',
    {
      config: { access: 'reader' },
      schema: {
        summary: '封面、卷内目录、备考表',
        params,
        querystring: dossierFilter,
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const route = '/api/cases/:id/dossier/catalogue.pdf';
      const { id } = request.params;
      const file = orNotFound(await printCatalogue(services, visitorOf(request), id, request.query, route));
      return sendFile(reply, { ...file, mediaType: 'application/pdf', disposition: 'inline' });
    },
  );

  app.post(
    '/api/cases/:id/dossier/closings',
    {
      config: { access: 'keeper' },
      schema: { summary: '归档', params, body: closeRequest, response },
    },
    async (request) => closeDossier(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/cases/:id/dossier/closings/:closingId/reopen',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '重新开卷',
        params: params.extend({ closingId: identifier }),
        body: reopenRequest,
        response,
      },
    },
    async (request) => {
      const { id, closingId } = request.params;
      return reopenDossier(services, visitorOf(request), id, closingId, request.body);
    },
  );

  app.post(
    '/api/cases/:id/dossier/loans',
    {
      config: { access: 'keeper' },
      schema: { summary: '登记借阅、查阅', params, body: lendRequest, response },
    },
    async (request) => lendDossier(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/cases/:id/dossier/loans/:loanId/return',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '登记归还',
        params: params.extend({ loanId: identifier }),
        body: giveBackRequest,
        response,
      },
    },
    async (request) => {
      const { id, loanId } = request.params;
      return giveBackDossier(services, visitorOf(request), id, loanId, request.body);
    },
  );

  app.post(
    '/api/cases/:id/dossier/exports',
    {
      config: { access: 'keeper' },
      schema: { summary: '导出档案', params, body: exportRequest, response },
    },
    async (request) => orderExport(services, visitorOf(request), request.params.id, request.body),
  );

  app.get(
    '/api/cases/:id/dossier/exports/:exportId/file.zip',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '下载导出的档案',
        params: params.extend({ exportId: identifier }),
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const { id, exportId } = request.params;
      const route = '/api/cases/:id/dossier/exports/:exportId/file.zip';
      const file = await fetchExport(services, visitorOf(request), id, exportId, route);
      return sendFile(reply, { ...file, mediaType: 'application/zip', disposition: 'attachment' });
    },
  );
};
