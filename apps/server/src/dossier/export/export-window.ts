import type { Visitor } from '../../access/visitor.ts';
import type { Row } from '../../record-types.ts';

/** So long an export can be fetched again; afterwards somebody says anew to whom and on what ground. The house's own bound. */
const openHours = 24;

/** Only whoever said to whom and on what ground fetches it. */
export function isOpen(
  row: Pick<Row<'dossier_export'>, 'account_id' | 'exported_at'>,
  visitor: Visitor,
  now: string,
): boolean {
  const age = Date.parse(now) - Date.parse(row.exported_at);
  return row.account_id === visitor.account.id && age <= openHours * 3_600_000;
}
