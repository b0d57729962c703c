import { stamp, write } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import type { SetAsidePackage } from '../contract/packages.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { checkReceives } from './receiving-body.ts';
import { settledRefusal } from './settled.ts';
import { findStoredPackage } from './stored-package.ts';

/**
 * Ends a package that is not accepted here: returned, forwarded, entered by hand or a duplicate. The package itself stays, with its
 * bytes. Refuses `package.settled`.
 */
export function setAsidePackage(
  services: Services,
  visitor: Visitor,
  id: string,
  request: SetAsidePackage,
): Promise<Outcome<{ readonly id: string }>> {
  return asOutcome(async () => {
    checkReceives(visitor);
    const stored = await findStoredPackage(services, visitor, id);
    if (stored === undefined) throw new NotFound();
    const { handling, note } = request;
    const order = {
      command: 'package.setAside',
      idempotencyKey: request.idempotencyKey,
      definitionVersion: '1',
      chainId: visitor.body.id,
      caseId: null,
      holderCode: stored.row.holder_code,
      body: { id, handling, note },
      // A note may name somebody.
      sensitive: { fields: ['note'], ...(stored.row.key_id === null ? {} : { keyId: stored.row.key_id }) },
    };
    const { result } = await write(services.record, accessOf(visitor), order, async (transaction, change) => {
      const settled = await transaction
        .updateTable('decision_package')
        .set({
          status: 'setAside',
          handling,
          note: note.trim() === '' ? null : note.trim(),
          settled_at: change.at,
          settled_by: visitor.account.name,
          ...stamp(change),
        })
        .where('id', '=', id)
        .where('status', 'in', ['waiting', 'unreadable'])
        .returning('id')
        .execute();
      if (settled.length === 0) refuseCommand([await settledRefusal(transaction, id)]);
      return { id };
    });
    return result;
  });
}
