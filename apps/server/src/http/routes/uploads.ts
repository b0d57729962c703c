import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { upload } from '../../contract/other.ts';
import { binary } from '../../contract/papers.ts';
import type { Services } from '../../services.ts';
import { findUpload } from '../../uploads/find-upload.ts';
import { storeUpload } from '../../uploads/store-upload.ts';
import { orNotFound } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { readOneFile } from '../read-one-file.ts';
import { sendFile } from '../send-file.ts';

const params = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, '材料编号的样式不对') });
const naming = z.object({ name: z.string().min(1).max(200).default('材料') });

/** Files before the command that names them. One request carries one file; broken uploads are sent again whole. */
export const uploadRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.post(
    '/api/uploads',
    {
      config: { access: 'actor' },
      schema: { summary: '上传材料', consumes: ['multipart/form-data'], response: { 200: upload } },
    },
    async (request) => {
      const file = await readOneFile(request);
      return storeUpload(services, visitorOf(request), file.name, file.bytes);
    },
  );

  app.get(
    '/api/uploads/:hash',
    {
      config: { access: 'reader' },
      schema: { summary: '读取材料', params, querystring: naming, response: { 200: binary } },
    },
    async (request, reply) => {
      const { hash } = request.params;
      const blob = orNotFound(await findUpload(services, visitorOf(request), hash, '/api/uploads/:hash'));
      return sendFile(reply, { ...blob, name: request.query.name, disposition: 'attachment' });
    },
  );
};
