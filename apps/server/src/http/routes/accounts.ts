import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

import { accountsPageOf } from '../../accounts/accounts-page.ts';
import { addAccount } from '../../accounts/add-account.ts';
import { changeRoles } from '../../accounts/change-roles.ts';
import { renewPassword } from '../../accounts/renew-password.ts';
import { switchAccount } from '../../accounts/switch-account.ts';
import {
  accountKept,
  accountsPage,
  accountWithPassword,
  addAccount as addOrder,
  changeRoles as rolesOrder,
  renewPassword as passwordOrder,
  switchAccount as switchOrder,
} from '../../contract/accounts.ts';
import { identifier } from '../../contract/common.ts';
import type { Services } from '../../services.ts';
import { visitorOf } from '../guard.ts';

const config = { access: 'administrator' } as const;
const params = z.object({ id: identifier });
const kept = { 200: accountKept };
const withPassword = { 200: accountWithPassword };

/** Accounts of the agencies, kept by their administrators. */
export const accountRoutes: FastifyPluginAsyncZod<{ services: Services }> = async (app, { services }) => {
  app.get(
    '/api/accounts',
    { config, schema: { summary: '本单位和下级的账号', response: { 200: accountsPage } } },
    async (request) => accountsPageOf(services, visitorOf(request)),
  );

  app.post(
    '/api/accounts',
    { config, schema: { summary: '开一个账号', body: addOrder, response: withPassword } },
    async (request) => addAccount(services, visitorOf(request), request.body),
  );

  app.post(
    '/api/accounts/:id/password',
    { config, schema: { summary: '重置密码', params, body: passwordOrder, response: withPassword } },
    async (request) =>
      renewPassword(services, visitorOf(request), request.params.id, request.body.idempotencyKey),
  );

  app.post(
    '/api/accounts/:id/state',
    { config, schema: { summary: '停用、启用一个账号', params, body: switchOrder, response: kept } },
    async (request) => switchAccount(services, visitorOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/accounts/:id/roles',
    { config, schema: { summary: '改一个账号的岗位', params, body: rolesOrder, response: kept } },
    async (request) => changeRoles(services, visitorOf(request), request.params.id, request.body),
  );
};
