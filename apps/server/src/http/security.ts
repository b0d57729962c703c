import type { FastifyInstance } from 'fastify';

import { Refused } from './answer.ts';

/** Nothing inline and nothing from elsewhere; papers are shown in a frame of the same origin. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** The headers of every answer, and the guard against requests that another site makes with our cookie. */
export function secure(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(headers)) reply.header(name, value);
    // Case files never stay in a shared cache or in the browser's.
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (!safeMethods.includes(request.method) && request.headers['x-guitu'] !== '1') {
      throw new Refused(403, {
        code: 'request.header',
        text: '这个请求不是从归途的页面发出的，没有受理。请从归途的页面里操作。',
      });
    }
  });
}
