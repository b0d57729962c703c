import type { FastifyRequest } from 'fastify';

import { uploadBytesAtMost } from '../uploads/store-upload.ts';
import { Refused } from './answer.ts';

/** The one file of a multipart request. Refused when there is none, or when it is larger than 20 MB. */
export async function readOneFile(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) {
    throw new Refused(415, { code: 'request.type', text: '上传的格式不对，请刷新页面后重试。' });
  }
  const part = await request.file({ limits: { fileSize: uploadBytesAtMost, files: 1, fields: 10 } });
  if (part === undefined) {
    throw new Refused(422, { code: 'upload.missing', field: 'file', text: '没有收到文件，请重新选择。' });
  }
  const bytes = await part.toBuffer();
  return { name: part.filename.slice(0, 200), bytes };
}
