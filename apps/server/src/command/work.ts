import type { Actor, Moment } from '@guitu/law';
import type { Access, Change } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** What every part of a command needs while its one transaction is open. */
export interface Work {
  readonly services: Services;
  readonly transaction: Transaction;
  readonly change: Change;
  readonly access: Access;
  readonly actor: Actor;
  /** Taken once, so that everything a command writes carries the same moment. */
  readonly now: Moment;
  /** Places that hear of it: whoever holds the case now, and every body that takes part in a matter of it. */
  readonly told?: Set<number>;
}
