import type { Refusal } from '@guitu/law';
import type { FastifyRequest } from 'fastify';

import { uploadBytesAtMost } from '../uploads/store-upload.ts';
import { Refused } from './answer.ts';

/** How large a file may be at this door, and what is said to whoever brings a larger one. */
export interface FileLimit {
  readonly bytesAtMost: number;
  readonly tooLarge?: Refusal;
}

/** The one file of a multipart request. Refused when there is none, or when it is larger than the limit (20 MB unless told). */
export async function readOneFile(
  request: FastifyRequest,
  { bytesAtMost, tooLarge }: FileLimit = { bytesAtMost: uploadBytesAtMost },
): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) {
    throw new Refused(415, { code: 'request.type', text: '上传的格式不对，请刷新页面后重试。' });
  }
  const part = await request.file({ limits: { fileSize: bytesAtMost, files: 1, fields: 10 } });
  if (part === undefined) {
    throw new Refused(422, { code: 'upload.missing', field: 'file', text: '没有收到文件，请重新选择。' });
  }
  try {
    const bytes = await part.toBuffer();
    return { name: part.filename.slice(0, 200), bytes };
  } catch (error) {
    const large = (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';
    if (large && tooLarge !== undefined) throw new Refused(413, tooLarge);
    throw error;
  }
}
