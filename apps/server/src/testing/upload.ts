import { expect } from 'vitest';

import { sessionCookie } from '../http/session-cookie.ts';
import { key } from './leave-values.ts';
import type { TestServer, TestVisitor } from './test-server.ts';

/** Uploads an invented file of its own, as an officer does before the step that names it; answers with the value of the field. */
export async function uploadEvidence(
  server: TestServer,
  visitor: TestVisitor,
  bytes: Buffer = Buffer.from(`%PDF-1.4\n% ${key()}\n`),
): Promise<readonly { readonly hash: string; readonly name: string }[]> {
  const boundary = '----guitu-test';
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `${sessionCookie}=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  expect(response.statusCode, response.body).toBe(200);
  const { hash } = response.json<{ hash: string }>();
  return [{ hash, name: '演示材料.pdf' }];
}
