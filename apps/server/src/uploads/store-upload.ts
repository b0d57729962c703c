import { putBlob } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { findMediaType } from './media-type.ts';

/** Larger files are not papers but films; the machine of a township office has to carry them back and forth. */
export const uploadBytesAtMost = 20 * 1024 * 1024;

export interface Upload {
  readonly hash: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Stores a file, encrypted, before the command that names it. It belongs to the account until a case adopts it. */
export async function storeUpload(
  services: Services,
  visitor: Visitor,
  name: string,
  bytes: Buffer,
): Promise<Upload> {
  if (bytes.length === 0)
    throw new Refused(422, { code: 'upload.empty', text: '这个文件是空的，请重新选择。' });
  const mediaType = findMediaType(bytes.subarray(0, 16), name);
  if (mediaType === undefined) {
    throw new Refused(415, {
      code: 'upload.type',
      text: '只能上传 PDF、图片（JPG、PNG、WEBP）、Word（docx）、Excel（xlsx）、录音（MP3、M4A）和 MP4 视频。请转换后再传。',
    });
  }
  const stored = await putBlob(services.record, accessOf(visitor), {
    bytes,
    mediaType,
    caseId: null,
    sizeAtMost: uploadBytesAtMost,
  });
  return { hash: stored.hash, name, size: stored.size, mediaType };
}
