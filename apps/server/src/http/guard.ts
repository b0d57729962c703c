import type { Refusal } from '@guitu/law';
import { findDevice } from '@guitu/record';
import type { Device } from '@guitu/record';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { AccessLevel } from '../access/levels.ts';
import { passesLevel } from '../access/levels.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { findVisitor } from '../sign-in/find-visitor.ts';
import { furtherProof } from '../sign-in/further-proof.ts';
import { Refused } from './answer.ts';
import { sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessLevel;
  }
  interface FastifyRequest {
    visitor: Visitor | null;
    device: Device | null;
  }
}

/** Looks at every request of the API before anything else reads it. A route without a level cannot be registered. */
export function guard(app: FastifyInstance, services: Services): void {
  app.decorateRequest('visitor', null);
  app.decorateRequest('device', null);
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && route.config?.access === undefined) {
      throw new Error(`route ${String(route.method)} ${route.url} does not say who may call it`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const level = request.routeOptions.config.access ?? 'public';
    if (level === 'public') return;
    if (level === 'terminal') {
      request.device = await findTerminal(services, request.headers.authorization);
      return;
    }
    const token = request.cookies[sessionCookie];
    const visitor = token === undefined ? undefined : await findVisitor(services, token);
    if (visitor === undefined) throw new Refused(401, noSession);
    const owed = furtherProof.owedBy(visitor);
    if (owed !== undefined && level !== 'session') throw new Refused(403, owed);
    if (!passesLevel(level, visitor.body.kind, visitor.account.roles))
      throw new Refused(403, wrongRole(visitor));
    request.visitor = visitor;
  });
}

/** The visitor of a route above `public`. */
export function visitorOf(request: FastifyRequest): Visitor {
  if (request.visitor === null) throw new Error('the route is public and has no visitor');
  return request.visitor;
}

/** The terminal of a route of level `terminal`. */
export function deviceOf(request: FastifyRequest): Device {
  if (request.device === null) throw new Error('the route is not one for terminals');
  return request.device;
}

/**
 * The terminal that shows its key (`authorization: Bearer …`). Throws the one answer for a missing, a wrong and a
 * switched-off key.
 */
async function findTerminal(services: Services, authorization: string | undefined): Promise<Device> {
  const key = /^Bearer (\S{20,100})$/.exec(authorization ?? '')?.[1];
  const device = key === undefined ? undefined : await findDevice(services.record, key);
  if (device === undefined) throw new Refused(401, noDevice);
  return device;
}

const noDevice: Refusal = {
  code: 'device.none',
  text: '终端没有登记、密钥有误或者已经停用。请管理员用 guitu device add 重新登记。',
};

const noSession: Refusal = { code: 'session.none', text: '请先登录。登录已过期的，重新登录后可以继续。' };

function wrongRole(visitor: Visitor): Refusal {
  return {
    code: 'access.role',
    text: '您的单位或者岗位不能使用这一项。需要时请切换单位，或者请管理员调整岗位。',
    present: `${visitor.body.name}，${visitor.account.name}`,
  };
}
