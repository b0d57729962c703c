import type { DossierKind, MissingPiece } from '@guitu/law';
import {
  closingRefusals,
  dossierNames,
  dossierParts,
  dossierRetention,
  isKept,
  isProtected,
  keeperRefusals,
  parameterValue,
} from '@guitu/law';

import { passesLevel } from '../access/levels.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import type { DossierFilter, DossierPage } from '../contract/dossier.ts';
import type { Services } from '../services.ts';
import type { ArrangedDossier } from './arranged.ts';
import { findArranged, pageRange } from './arranged.ts';
import { closingRow, exportRow, loanRow } from './dossier-rows.ts';
import type { GatheredRow } from './piece.ts';
import { readAs } from './read-as.ts';
import { loadRegister } from './registers.ts';

const chineseNumbers = ['一', '二', '三', '四'];

/** An office looks at the file it keeps, everybody else at the county's, unless they ask for the other. */
export function kindFor(visitor: Visitor, asked: DossierKind | undefined): DossierKind {
  return asked ?? (visitor.body.kind === 'judicialOffice' ? 'workingFile' : 'caseFile');
}

/** 档案: the pieces in their order, what is missing, and what was done with the file; nothing when the case is not the visitor's. */
export async function findDossierPage(
  services: Services,
  visitor: Visitor,
  caseId: string,
  filter: DossierFilter,
  route: string,
): Promise<DossierPage | undefined> {
  const kind = kindFor(visitor, filter.kind);
  const arranged = await findArranged(services, visitor, caseId, kind, filter.query);
  if (arranged === undefined) return undefined;
  const { dossier, rows, hidden, pages } = arranged;
  const { facts, context, row, queries } = dossier;
  await noteReading(services, visitor, row, { subject: 'dossier', subjectId: caseId, route });
  const { closings, loans, exports } = await readAs(services, visitor, async (transaction) => ({
    closings: await loadRegister(transaction, 'dossier_closing', caseId, kind),
    loans: await loadRegister(transaction, 'dossier_loan', caseId, kind),
    exports: await loadRegister(transaction, 'dossier_export', caseId, kind),
  }));
  const keeper =
    passesLevel('keeper', visitor.body.kind, visitor.account.roles) &&
    keeperRefusals(kind, visitor.body.kind).length === 0;
  const years = parameterValue(context.parameters, dossierRetention);
  const missing = hidden ? [] : dossier.missing;
  return {
    kind,
    title: dossierNames[kind],
    kept: isKept(kind, facts, context.today),
    keeper,
    protected: isProtected(facts, context.today),
    hidden,
    queries: [...queries],
    parts: partsOf(rows),
    items: rows.length,
    pages,
    missing: missing.map(missingRow),
    closings: closings.map((one) => closingRow(one, years)),
    closable: hidden
      ? ['犯罪记录已经封存，档案不再归档、重新开卷。']
      : closingRefusals({
          kind,
          facts,
          today: context.today,
          missing: 0,
          values: {},
          closed: closings.some((one) => one.reopened_at === null),
        }).map(({ text }) => text),
    loans: loans.map((one) => loanRow(one, context.today)),
    exports: exports.map((one) => exportRow(one, visitor, services.now())),
    print: printHref(caseId, kind, filter.query),
  };
}

function printHref(caseId: string, kind: DossierKind, query: string | undefined): string {
  return `/api/cases/${caseId}/dossier/catalogue.pdf?kind=${kind}${query === undefined ? '' : `&query=${query}`}`;
}

export function partsOf(rows: ArrangedDossier['rows']): DossierPage['parts'] {
  return dossierParts.map(({ code, title }, index) => ({
    code,
    title: `${chineseNumbers[index]}、${title}`,
    rows: rows.filter(({ part }) => part === code).map(pieceRow),
  }));
}

function pieceRow(row: GatheredRow): DossierPage['parts'][number]['rows'][number] {
  return {
    id: row.id,
    index: row.index,
    title: row.title,
    number: row.number ?? null,
    responsible: row.responsible,
    on: row.on,
    pages: row.pages ?? null,
    pageRange: pageRange(row),
    note: row.note ?? '',
    href: row.href,
    separate: row.source.kind === 'case',
  };
}

function missingRow(piece: MissingPiece): DossierPage['missing'][number] {
  const { code, title, text, articles, matterId, paperId } = piece;
  return {
    code,
    title,
    text,
    articles: articles.map(({ label }) => label),
    href:
      matterId === undefined ? (paperId === undefined ? null : `/papers/${paperId}`) : `/matters/${matterId}`,
  };
}
