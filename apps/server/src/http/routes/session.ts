import { revokeSession, revokeSessionsOfAccount } from '@guitu/record';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

import {
  changePassword as changePasswordBody,
  ended,
  everywhere,
  sessionPage as sessionSchema,
  signIn,
  switchBody,
} from '../../contract/session.ts';
import type { Services } from '../../services.ts';
import { AttemptRate } from '../../sign-in/attempt-rate.ts';
import { changePassword } from '../../sign-in/change-password.ts';
import { passwordProvider } from '../../sign-in/identity-provider.ts';
import { openSession, renewSession } from '../../sign-in/open-session.ts';
import { sessionPage } from '../../sign-in/session-page.ts';
import { Refused, statusOf } from '../answer.ts';
import { visitorOf } from '../guard.ts';
import { giveCookie, takeCookie } from '../session-cookie.ts';

/** Signing in and out, changing body and password. */
export const sessionRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  const provider = passwordProvider();
  const rate = new AttemptRate();

  app.post(
    '/api/session',
    {
      config: { access: 'public' },
      schema: { summary: '登录', body: signIn, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const tooMany = rate.count(request.ip, services.now());
      if (tooMany !== undefined) throw new Refused(statusOf([tooMany]), tooMany);
      const identified = await provider.identify(services, request.body);
      if (identified.refusal !== undefined)
        throw new Refused(statusOf([identified.refusal]), identified.refusal);
      const visitor = await openSession(services, identified.accountId);
      giveCookie(request, reply, visitor.token);
      return sessionPage(services, visitor);
    },
  );

  app.get(
    '/api/session',
    { config: { access: 'session' }, schema: { summary: '当前登录', response: { 200: sessionSchema } } },
    async (request) => sessionPage(services, visitorOf(request)),
  );

  app.delete(
    '/api/session',
    {
      config: { access: 'session' },
      schema: { summary: '退出', querystring: everywhere, response: { 200: ended } },
    },
    async (request, reply) => {
      const visitor = visitorOf(request);
      if (request.query.everywhere === 'true')
        await revokeSessionsOfAccount(services.record, visitor.account.id);
      else await revokeSession(services.record, visitor.token);
      takeCookie(request, reply);
      return { ended: true as const };
    },
  );

  app.post(
    '/api/session/body',
    {
      config: { access: 'signedIn' },
      schema: { summary: '切换单位', body: switchBody, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const visitor = await renewSession(services, visitorOf(request), request.body.bodyId);
      giveCookie(request, reply, visitor.token);
      return sessionPage(services, visitor);
    },
  );

  app.post(
    '/api/session/password',
    {
      config: { access: 'session' },
      schema: { summary: '修改密码', body: changePasswordBody, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const { present, next } = request.body;
      const visitor = await changePassword(services, visitorOf(request), present, next);
      giveCookie(request, reply, visitor.token);
      return sessionPage(services, visitor);
    },
  );
};
