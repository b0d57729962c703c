import { dayOf, officeNames } from '@guitu/law';

import { titleOf } from '../access/offices.ts';
import type { Visitor, VisitorAccount, VisitorBody } from '../access/visitor.ts';
import type { BodyRow, SessionPage } from '../contract/session.ts';
import type { Services } from '../services.ts';

/** What a page knows about who is sitting at it. */
export function sessionPage(services: Services, visitor: Visitor): SessionPage {
  const { account } = visitor;
  const now = services.now();
  return {
    account: {
      id: account.id,
      name: account.name,
      signInName: account.signInName,
      title: titleOf(account.roles),
      roles: [...account.roles],
      mustChangePassword: account.mustChangePassword,
      acting: actingOf(account),
    },
    body: bodyRow(visitor.body),
    bodies: visitor.bodies.map(bodyRow),
    demonstration: services.installation.demonstration,
    now,
    today: dayOf(now),
    expiresAt: visitor.expiresAt,
  };
}

export function bodyRow(body: VisitorBody): BodyRow {
  return { ...body, kindName: officeNames[body.kind] };
}

function actingOf({ acting }: VisitorAccount): SessionPage['account']['acting'] {
  if (acting === undefined) return null;
  const { forNames, until, roles } = acting;
  return { forNames: [...forNames], until, approves: roles.includes('approver') };
}
