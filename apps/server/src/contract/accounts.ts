import { z } from 'zod';

import { idempotencyKey, identifier, moment, office, role } from './common.ts';

const accountRow = z
  .object({
    id: identifier,
    signInName: z.string(),
    name: z.string(),
    bodyName: z.string(),
    roles: z.array(role),
    /** Signs in; has a one-time password and has not signed in yet; after too many wrong passwords; switched off. */
    state: z.enum(['working', 'new', 'locked', 'disabled']),
    lockedUntil: moment.nullable(),
    /** Whether this is whoever asks: nobody changes his own rights. */
    own: z.boolean(),
  })
  .meta({ id: 'AccountRow' });

export const accountsPage = z
  .object({
    accounts: z.array(accountRow),
    /** For which bodies accounts can be made here. */
    bodies: z.array(z.object({ id: identifier, name: z.string(), kind: office })),
  })
  .meta({ id: 'AccountsPage' });

const roles = z.array(role).min(1, '请选岗位').max(3);

export const addAccount = z.object({
  signInName: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9._-]{1,31}$/u, '登录名请用小写字母开头，只用小写字母、数字、点、横线，2 到 32 个'),
  name: z.string().trim().min(1, '请写姓名').max(60),
  bodyId: identifier,
  roles,
  idempotencyKey,
});

export const changeRoles = z.object({ roles, idempotencyKey });
export const renewPassword = z.object({ idempotencyKey });
export const switchAccount = z.object({ disabled: z.boolean(), idempotencyKey });

export const accountKept = z.object({ id: identifier }).meta({ id: 'AccountKept' });

/** The password is shown once and kept nowhere: a repeated request gets none. */
export const accountWithPassword = z
  .object({ id: identifier, oneTimePassword: z.string().nullable() })
  .meta({ id: 'AccountWithPassword' });

export type AccountsPage = z.infer<typeof accountsPage>;
export type AccountRow = z.infer<typeof accountRow>;
export type AddAccount = z.infer<typeof addAccount>;
