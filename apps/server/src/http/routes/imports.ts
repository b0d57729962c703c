import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import type { Visitor } from '../../access/visitor.ts';
import { caseExport } from '../../contract/cases.ts';
import { identifier } from '../../contract/common.ts';
import { importBegun, importView } from '../../contract/imports.ts';
import { binary } from '../../contract/papers.ts';
import { beginApply, beginImport, createTemplate, findImport, importReport } from '../../import/index.ts';
import type { ImportStep } from '../../import/index.ts';
import { exportCaseList } from '../../pages/case-export.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { readOneFile } from '../read-one-file.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A county's register as an Excel file: in, and out again. */
export const importRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const progressFor =
    (visitor: Visitor) =>
    ({ id }: ImportStep): void =>
      services.notices.announce({ type: 'import', id, caseId: null, holderCode: visitor.body.regionCode });

  app.get(
    '/api/imports/template.xlsx',
    { config: { access: 'keeper' }, schema: { summary: '导入模板', response: { 200: binary } } },
    async (request, reply) => {
      const bytes = await createTemplate(services, visitorOf(request));
      return sendFile(reply, {
        bytes,
        name: '名册导入模板.xlsx',
        mediaType: workbook,
        disposition: 'attachment',
      });
    },
  );

  app.post(
    '/api/imports',
    {
      config: { access: 'keeper' },
      schema: {
        summary: '导入名册：上传并核对',
        consumes: ['multipart/form-data'],
        response: { 200: importBegun },
      },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const file = await readOneFile(request);
      const progress = progressFor(visitor);
      const { id, finished } = await beginImport(services, visitor, {
        bytes: file.bytes,
        fileName: file.name,
        progress,
      });
      void finished.then(
        (view) => progress({ id: view.id, stage: 'checking', done: view.done, total: view.total }),
        () => undefined,
      );
      return { id, status: 'checking' as const };
    },
  );

  app.get(
    '/api/imports/:id',
    {
      config: { access: 'keeper' },
      schema: { summary: '导入的进展', params, response: { 200: importView } },
    },
    async (request) => {
      const view = orNotFound(await findImport(services, visitorOf(request), request.params.id));
      return {
        ...view,
        problems: [...view.problems],
        warnings: [...view.warnings],
        notices: [...view.notices],
      };
    },
  );

  app.post(
    '/api/imports/:id/apply',
    {
      config: { access: 'keeper' },
      schema: { summary: '导入核对无误的各行', params, response: { 200: importBegun } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      const { id } = request.params;
      const progress = progressFor(visitor);
      const { finished } = await beginApply(services, visitor, id, progress);
      void finished.then(
        (view) => progress({ id, stage: 'applying', done: view.done, total: view.total }),
        () => undefined,
      );
      return { id, status: 'applying' as const };
    },
  );

  app.get(
    '/api/imports/:id/report.xlsx',
    {
      config: { access: 'keeper' },
      schema: { summary: '导入的问题清单', params, response: { 200: binary } },
    },
    async (request, reply) => {
      const bytes = orNotFound(await importReport(services, visitorOf(request), request.params.id));
      return sendFile(reply, {
        bytes,
        name: '名册导入问题清单.xlsx',
        mediaType: workbook,
        disposition: 'attachment',
      });
    },
  );

  app.get(
    '/api/cases.xlsx',
    {
      config: { access: 'reader' },
      schema: { summary: '人员名单（Excel）', querystring: caseExport, response: { 200: binary } },
    },
    async (request, reply) => {
      const bytes = await exportCaseList(services, visitorOf(request), request.query);
      return sendFile(reply, {
        bytes,
        name: '人员名单.xlsx',
        mediaType: workbook,
        disposition: 'attachment',
      });
    },
  );
};
