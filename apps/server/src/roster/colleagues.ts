import type { Role } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Services } from '../services.ts';

/** Somebody who works on files in the same body. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Everybody who works on files in the visitor's body now. Accounts are read by the system alone; only names and roles leave here. */
export async function loadColleagues(services: Services, visitor: Visitor): Promise<readonly Colleague[]> {
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('account')
      .leftJoin('account_body', 'account_body.account_id', 'account.id')
      .select(['account.id', 'account.display_name', 'account.roles'])
      .distinct()
      .where((row) =>
        row.or([
          row('account.body_id', '=', visitor.body.id),
          row('account_body.body_id', '=', visitor.body.id),
        ]),
      )
      .where('account.disabled_at', 'is', null)
      .orderBy('account.display_name')
      .execute(),
  );
  return rows
    .map((row) => ({ id: row.id, name: row.display_name, roles: row.roles as Role[] }))
    .filter(({ roles }) => roles.includes('clerk') || roles.includes('approver'));
}

/** The colleague of that id; somebody of another body is refused like somebody who is not there. */
export function needColleague(colleagues: readonly Colleague[], id: string, field: string): Colleague {
  const found = colleagues.find((one) => one.id === id);
  if (found !== undefined) return found;
  return refuseCommand([
    { code: 'roster.no-colleague', field, text: '没有找到这位工作人员，请从本单位的人里选。' },
  ]);
}
