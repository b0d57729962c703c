import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { noteReceipt } from '../../command/note-receipt.ts';
import { valueOf } from '../../command/outcome.ts';
import { voidPaper } from '../../command/void-paper.ts';
import { identifier } from '../../contract/common.ts';
import {
  binary,
  paperFilter,
  paperList,
  paperPage,
  paperPictures,
  receipt,
  receiptNoted,
  voidPaper as voidBody,
} from '../../contract/papers.ts';
import { findPaperPage, listPapers } from '../../pages/paper-pages.ts';
import { printReceipt } from '../../papers/print-receipt.ts';
import { readPaperFile, readPaperPictures, readPaperWord } from '../../papers/read-paper.ts';
import type { Services } from '../../services.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ id: identifier });
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Papers, their bytes, and the copies that go out. */
export const paperRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/papers',
    {
      config: { access: 'reader' },
      schema: { summary: '文书', querystring: paperFilter, response: { 200: paperList } },
    },
    async (request) => listPapers(services, visitorOf(request), request.query),
  );

  app.get(
    '/api/papers/:id',
    { config: { access: 'reader' }, schema: { summary: '文书页', params, response: { 200: paperPage } } },
    async (request) =>
      orNotFound(await findPaperPage(services, visitorOf(request), request.params.id, '/api/papers/:id')),
  );

  for (const part of ['body', 'stub'] as const) {
    const route = `/api/papers/:id/${part === 'body' ? 'file' : 'stub'}.pdf`;
    app.get(
      route,
      {
        // Courts, police and prisons read the paper that was sent to them; counterfoils stay in the house.
        config: { access: part === 'body' ? 'addressee' : 'reader' },
        schema: {
          summary: part === 'body' ? '文书正本' : '文书存根',
          params,
          produces: ['application/pdf'],
          response: { 200: binary },
        },
      },
      async (request, reply) => {
        const file = orNotFound(
          await readPaperFile(services, visitorOf(request), request.params.id, part, route),
        );
        return sendFile(reply, { ...file, mediaType: 'application/pdf', disposition: 'inline' });
      },
    );
  }

  for (const part of ['body', 'stub'] as const) {
    const route = `/api/papers/:id/${part === 'body' ? 'file' : 'stub'}.docx`;
    app.get(
      route,
      {
        config: { access: 'reader' },
        schema: {
          summary: part === 'body' ? '文书正本的 Word 工作副本' : '文书存根的 Word 工作副本',
          params,
          produces: [wordType],
          response: { 200: binary },
        },
      },
      async (request, reply) => {
        const file = orNotFound(
          await readPaperWord(services, visitorOf(request), request.params.id, part, route),
        );
        return sendFile(reply, { ...file, mediaType: wordType, disposition: 'attachment' });
      },
    );
  }

  app.get(
    '/api/papers/:id/pages',
    {
      config: { access: 'reader' },
      schema: { summary: '文书图像', params, response: { 200: paperPictures } },
    },
    async (request) => ({
      pages: [
        ...orNotFound(
          await readPaperPictures(services, visitorOf(request), request.params.id, '/api/papers/:id/pages'),
        ),
      ],
    }),
  );

  app.post(
    '/api/papers/:id/void',
    {
      config: { access: 'officer' },
      schema: { summary: '文书作废', params, body: voidBody, response: { 200: paperPage } },
    },
    async (request) => {
      const visitor = visitorOf(request);
      valueOf(await voidPaper(services, visitor, request.params.id, request.body));
      return orNotFound(await findPaperPage(services, visitor, request.params.id, '/api/papers/:id/void'));
    },
  );

  app.get(
    '/api/copies/:id/receipt.pdf',
    {
      config: { access: 'reader' },
      schema: {
        summary: '送达回证',
        params,
        produces: ['application/pdf'],
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const file = orNotFound(
        await printReceipt(services, visitorOf(request), request.params.id, '/api/copies/:id/receipt.pdf'),
      );
      return sendFile(reply, { ...file, mediaType: 'application/pdf', disposition: 'inline' });
    },
  );

  app.post(
    '/api/copies/:id/receipt',
    {
      config: { access: 'actor' },
      schema: { summary: '登记送达', params, body: receipt, response: { 200: receiptNoted } },
    },
    async (request) => {
      const { caseId } = valueOf(
        await noteReceipt(services, visitorOf(request), request.params.id, request.body),
      );
      return { caseId };
    },
  );
};
