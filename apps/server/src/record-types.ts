import type { DB } from '@guitu/record';
import type { Selectable, Transaction as KyselyTransaction } from 'kysely';

/** A running transaction that has taken on a role and a range. */
export type Transaction = KyselyTransaction<DB>;

/** A row of a table as it is read. */
export type Row<Name extends keyof DB> = Selectable<DB[Name]>;
