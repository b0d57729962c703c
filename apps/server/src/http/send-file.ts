import type { Readable } from 'node:stream';

import type { FastifyReply } from 'fastify';

/** Bytes for a browser; a stream where they are too many to lie in memory. */
export interface SentFile {
  readonly bytes: Buffer | Uint8Array | Readable;
  readonly name: string;
  readonly mediaType: string;
  readonly disposition: 'inline' | 'attachment';
}

/** A paper of ours is shown by the browser's own viewer, inside our pages; a file somebody uploaded runs nothing. */
const policies = {
  inline: "frame-ancestors 'self'",
  attachment: "default-src 'none'; sandbox",
} as const;

/** Sends a file under its Chinese name. A file that somebody uploaded is never shown as a page of ours. */
export function sendFile(reply: FastifyReply, file: SentFile): FastifyReply {
  const name = encodeURIComponent(file.name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return reply
    .type(file.mediaType)
    .header('content-security-policy', policies[file.disposition])
    .header('content-disposition', `${file.disposition}; filename*=UTF-8''${name}`)
    .serializer((payload: unknown) => payload as string)
    .send(file.bytes instanceof Uint8Array ? Buffer.from(file.bytes) : file.bytes);
}
