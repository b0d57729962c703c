import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { PackageFilter, PackageList } from '../contract/packages.ts';
import type { Services } from '../services.ts';
import { packageRow, rowColumns } from './package-row.ts';

/** Packages of the visitor's range, newest first; settled ones stay in the list. */
export function listPackages(
  services: Services,
  visitor: Visitor,
  { status, page, size }: PackageFilter,
): Promise<PackageList> {
  const statuses = status === 'open' ? ['waiting', 'unreadable'] : status === undefined ? [] : [status];
  return read(services.record, accessOf(visitor), async (transaction) => {
    const all = transaction.selectFrom('decision_package');
    const chosen = statuses.length === 0 ? all : all.where('status', 'in', statuses);
    const { total } = await chosen
      .select((row) => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    const rows = await chosen
      .select(rowColumns)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute();
    return { rows: rows.map(packageRow), total, page, size };
  });
}
