import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';

/** A list under a name of one's own: the filter as it stands in the address, never people. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** The views an account has kept, in the order in which it kept them. */
export function listSavedViews(record: Record, access: Access): Promise<SavedView[]> {
  return read(record, access, (transaction) =>
    transaction
      .selectFrom('saved_view')
      .select(['name', 'query'])
      .where('account_id', '=', access.accountId)
      .orderBy('updated_at')
      .orderBy('name')
      .execute(),
  );
}

/** Keeps a view; one of the same name is replaced. */
export async function putSavedView(record: Record, access: Access, view: SavedView): Promise<void> {
  const row = { account_id: access.accountId, ...view, updated_at: record.now() };
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    await transaction
      .insertInto('saved_view')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'name'])
          .doUpdateSet({ query: row.query, updated_at: row.updated_at }),
      )
      .execute();
  });
}

/** Keeps a view no longer; nothing happens when there is none of that name. */
export async function deleteSavedView(record: Record, access: Access, name: string): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    await transaction
      .deleteFrom('saved_view')
      .where('account_id', '=', access.accountId)
      .where('name', '=', name)
      .execute();
  });
}
