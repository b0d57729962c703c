import type { Day, FormValues } from '@guitu/law';
import { dossierKeptUntil, dossierNames, dossierRetention, formatDay, parameterValue } from '@guitu/law';
import type { DossierCatalogueData } from '@guitu/papers';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import type { DossierFilter } from '../contract/dossier.ts';
import { findPaperPerson } from '../papers/paper-person.ts';
import type { PaperFile } from '../papers/read-paper.ts';
import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { ArrangedDossier } from './arranged.ts';
import { findArranged } from './arranged.ts';
import { kindFor, partsOf } from './dossier-page.ts';
import { readAs } from './read-as.ts';
import { findClosing } from './registers.ts';

/** 封面、卷内目录、备考表 as a PDF; nothing when the case is not the visitor's, or its file is sealed and not allowed to him. */
export async function printCatalogue(
  services: Services,
  visitor: Visitor,
  caseId: string,
  filter: DossierFilter,
  route: string,
): Promise<PaperFile | undefined> {
  const kind = kindFor(visitor, filter.kind);
  const arranged = await findArranged(services, visitor, caseId, kind, filter.query);
  if (arranged === undefined || arranged.hidden) return undefined;
  const { row } = arranged.dossier;
  await noteReading(services, visitor, row, { subject: 'dossier', subjectId: caseId, route });
  const bytes = await catalogueBytes(services, visitor, arranged);
  return { bytes, name: `${dossierNames[kind]}-${row.person_name}-封面、卷内目录、备考表.pdf` };
}

/** The print itself. */
export async function catalogueBytes(
  services: Services,
  visitor: Visitor,
  arranged: ArrangedDossier,
): Promise<Buffer> {
  const { dossier } = arranged;
  const { person, closing } = await readAs(services, visitor, async (transaction) => ({
    person: await findPaperPerson(
      services.record,
      transaction,
      dossier.facts,
      dossier.file.registers.person,
      ['dossierCatalogue'],
    ),
    closing: await findClosing(transaction, dossier.row.id, dossier.kind),
  }));
  if (person.person === undefined) throw new Error('a catalogue is printed whatever is not known');
  const { pdf } = await services.renderer.render('dossierCatalogue', {
    demonstration: services.installation.demonstration,
    ...contentOfCatalogue(arranged, closing),
    person: person.person,
  });
  return Buffer.from(pdf);
}

function contentOfCatalogue(
  { dossier, rows, pages }: ArrangedDossier,
  closing: Row<'dossier_closing'> | undefined,
): Omit<DossierCatalogueData, 'demonstration' | 'person'> {
  const { kind, facts, context, row, bodies, missing } = dossier;
  const years = parameterValue(context.parameters, dossierRetention);
  return {
    number: null,
    issuedOn: context.today,
    bodyName: bodies.nameOf(kind === 'caseFile' ? 'countyAgency' : 'judicialOffice'),
    title: dossierNames[kind],
    caseNumber: row.case_number,
    authority: facts.decision?.authority ?? null,
    receivedOn: facts.intake?.receivedOn ?? row.received_on,
    endedOn: facts.ended?.on ?? null,
    extent: `共${rows.length}件，${pages === null ? '有的页数没有清点' : `${pages}页`}`,
    retention:
      years === undefined
        ? null
        : closing === undefined
          ? `自归档之日起${years}年`
          : `保管到${formatDay(dossierKeptUntil(closing.closed_on as Day, years))}以后`,
    parts: partsOf(rows).map((part) => ({
      title: part.title,
      rows: part.rows.map(({ index, responsible, number, title, on, pageRange, note }) => ({
        index,
        responsible,
        number,
        title,
        on,
        pages: pageRange,
        note,
      })),
    })),
    missing: missing.map(({ title }) => title),
    closing: closing === undefined ? null : closingPart(closing),
  };
}

function closingPart({
  closed_on: closedOn,
  body,
}: Row<'dossier_closing'>): NonNullable<DossierCatalogueData['closing']> {
  const values = body as FormValues;
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return {
    closedOn,
    filedBy: text('filedBy'),
    checkedBy: text('checkedBy'),
    shelf: text('shelf'),
    note: text('note'),
  };
}
