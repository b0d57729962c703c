import type { LightMyRequestResponse } from 'fastify';

import type { PackagePage } from '../contract/packages.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import type { InventedPackage } from './testing.ts';

export type Received = PackagePage & { readonly again: boolean };

/** Hands a package in, whatever comes of it. */
export function handIn(
  server: TestServer,
  visitor: TestVisitor,
  { fileName, bytes }: InventedPackage,
): Promise<LightMyRequestResponse> {
  const boundary = 'package-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/zip\r\n\r\n`;
  return server.app.inject({
    method: 'POST',
    url: '/api/packages',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

/** Hands a package in; fails the test unless it is taken. */
export async function receive(
  server: TestServer,
  visitor: TestVisitor,
  invented: InventedPackage,
): Promise<Received> {
  const response = await handIn(server, visitor, invented);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<Received>();
}
