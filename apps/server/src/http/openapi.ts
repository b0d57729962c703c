import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

import { refusalBody } from '../contract/refusal.ts';
import { pruneSchemas } from './prune-schemas.ts';
import { sessionCookie } from './session-cookie.ts';

/** Describes every route in OpenAPI 3.1, refusals included. Must be registered before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '归途 HTTP API',
        version,
        description:
          '会话在 cookie guitu_session 里；改动数据的请求须带请求头 x-guitu: 1。所有 4xx、5xx 的内容都是 RefusalBody。',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => pruneSchemas(jsonSchemaTransformObject(document)),
  });
  // Every refusal looks the same; saying so on each route by hand would be forgotten on one of them.
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/') || route.schema === undefined) return;
    const present = (route.schema.response ?? {}) as Record<string, unknown>;
    route.schema.response = {
      ...present,
      '4xx': refusalBody,
      ...('503' in present ? {} : { '5xx': refusalBody }),
    };
  });
}
