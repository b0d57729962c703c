import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';

import type { Services } from '../services.ts';
import { answerErrors } from './errors.ts';
import { guard } from './guard.ts';
import { describeApi } from './openapi.ts';
import { accountRoutes } from './routes/accounts.ts';
import { arrivalRoutes } from './routes/arrivals.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { batchRoutes } from './routes/batches.ts';
import { caseRoutes } from './routes/cases.ts';
import { dossierRoutes } from './routes/dossiers.ts';
import { draftRoutes } from './routes/drafts.ts';
import { dutyRoutes } from './routes/duties.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { findingRoutes } from './routes/findings.ts';
import { healthRoutes } from './routes/health.ts';
import { identityRoutes } from './routes/identity.ts';
import { importRoutes } from './routes/imports.ts';
import { matterRoutes } from './routes/matters.ts';
import { mergeRoutes } from './routes/merges.ts';
import { messageRoutes } from './routes/messages.ts';
import { openapiRoutes } from './routes/openapi.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { packageRoutes } from './routes/packages.ts';
import { paperRoutes } from './routes/papers.ts';
import { parameterRoutes } from './routes/parameters.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { publicityRoutes } from './routes/publicity.ts';
import { receivedRoutes } from './routes/received.ts';
import { registerRoutes } from './routes/register.ts';
import { rootRoutes } from './routes/roots.ts';
import { rosterRoutes } from './routes/roster.ts';
import { sessionRoutes } from './routes/session.ts';
import { streamRoutes } from './routes/stream.ts';
import { tableRoutes } from './routes/tables.ts';
import { todayRoutes } from './routes/today.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { viewRoutes } from './routes/views.ts';
import { secure } from './security.ts';
import { servePages } from './serve-pages.ts';

/** What a server needs beside its services. */
export interface ServerOptions {
  /** PEM texts; without them the server speaks plain HTTP, for a reverse proxy or for this machine only. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** The folder with the built desk; without it only the API is served. */
  readonly pages?: string;
  /** Addresses of reverse proxies whose X-Forwarded-… headers are believed. */
  readonly trustedProxies?: readonly string[];
}

/** A form is a few kilobytes; a whole matter entered from paper some dozen. */
const bodyBytesAtMost = 1024 * 1024;

const routes = [
  healthRoutes,
  openapiRoutes,
  sessionRoutes,
  todayRoutes,
  caseRoutes,
  arrivalRoutes,
  assessmentRoutes,
  receivedRoutes,
  registerRoutes,
  dutyRoutes,
  findingRoutes,
  rootRoutes,
  rosterRoutes,
  mergeRoutes,
  matterRoutes,
  paperRoutes,
  packageRoutes,
  exchangeRoutes,
  dossierRoutes,
  draftRoutes,
  uploadRoutes,
  importRoutes,
  streamRoutes,
  tableRoutes,
  viewRoutes,
  batchRoutes,
  publicityRoutes,
  identityRoutes,
  messageRoutes,
  accountRoutes,
  parameterRoutes,
  privacyRoutes,
  oversightRoutes,
];

/** Puts the server together. It does not listen yet: tests inject requests, `start` opens the port. */
export async function buildServer(services: Services, options: ServerOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: bodyBytesAtMost,
    trustProxy: [...(options.trustedProxies ?? ['127.0.0.1', '::1'])],
    logger: false,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    ...(options.tls === undefined
      ? {}
      : { https: { cert: options.tls.certificate, key: options.tls.key } as unknown as null }),
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app, services);
  secure(app);
  await app.register(cookie);
  await app.register(multipart);
  guard(app, services);
  await describeApi(app, services.installation.version);
  for (const register of routes) await app.register(register, { services });
  if (options.pages !== undefined) await servePages(app, options.pages);
  return app;
}
