import type { Day, FormValues } from '@guitu/law';
import { dossierKeptUntil, lendDossierForm } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import type { DossierPage } from '../contract/dossier.ts';
import { describeValue } from '../papers/compose/describe-values.ts';
import type { Row } from '../record-types.ts';
import { isOpen } from './export/export-window.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function closingRow(
  row: Row<'dossier_closing'>,
  years: number | undefined,
): DossierPage['closings'][number] {
  const values = row.body as FormValues;
  return {
    id: row.id,
    closedOn: row.closed_on,
    filedBy: text(values['filedBy']),
    checkedBy: text(values['checkedBy']),
    shelf: text(values['shelf']),
    note: text(values['note']),
    items: row.items,
    pages: row.pages,
    missing: row.missing,
    closedBy: row.closed_by,
    bodyName: row.body_name,
    at: row.closed_at,
    keptUntil: years === undefined ? null : dossierKeptUntil(row.closed_on as Day, years),
    reopened:
      row.reopened_at === null
        ? null
        : { at: row.reopened_at, by: row.reopened_by ?? '', reason: row.reopened_reason ?? '' },
  };
}

export function loanRow(row: Row<'dossier_loan'>, today: Day): DossierPage['loans'][number] {
  const values = row.body as FormValues;
  const out = values['manner'] === 'lend' && row.returned_on === null;
  return {
    id: row.id,
    manner: text(values['manner']),
    mannerText: describeValue(lendDossierForm.manner, values['manner']),
    borrower: text(values['borrower']),
    handler: text(values['handler']),
    ground: text(values['ground']),
    pieces: text(values['pieces']),
    from: row.from_on,
    until: row.until_on,
    enteredBy: row.entered_by,
    bodyName: row.body_name,
    out,
    overdue: out && row.until_on !== null && row.until_on < today,
    returned:
      row.returned_on === null
        ? null
        : { on: row.returned_on, by: row.returned_by ?? '', state: row.returned_state ?? '' },
  };
}

export function exportRow(
  row: Row<'dossier_export'>,
  visitor: Visitor,
  now: string,
): DossierPage['exports'][number] {
  return {
    id: row.id,
    recipient: row.recipient,
    ground: row.ground,
    whole: row.pieces === null,
    by: row.exported_by,
    bodyName: row.body_name,
    at: row.exported_at,
    href: isOpen(row, visitor, now) ? `/api/cases/${row.case_id}/dossier/exports/${row.id}/file.zip` : null,
  };
}
