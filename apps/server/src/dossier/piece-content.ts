import { dayOf } from '@guitu/law';
import { findBlob, read, RecordRefusal, systemAccess } from '@guitu/record';

import { findSheet, paperBytes } from '../papers/paper-file.ts';
import type { Services } from '../services.ts';
import { loadEntries } from './entries.ts';
import type { GatheredDossier } from './gather.ts';
import type { GatheredPiece, RecordSheet } from './piece.ts';

/** A piece as it is stored, to be read bit by bit, or printed where it is a sheet of records. */
export interface PieceContent {
  readonly bytes: Iterable<Buffer> | AsyncIterable<Buffer>;
  readonly mediaType: string;
}

/**
 * The content of a piece; nothing when it is gone (its key was lawfully destroyed). Whoever asks has passed the case already, and what
 * is read belongs to it.
 */
export async function contentOf(
  services: Services,
  dossier: GatheredDossier,
  piece: GatheredPiece,
): Promise<PieceContent | undefined> {
  const { source } = piece;
  const access = systemAccess('档案');
  if (source.kind === 'case') return undefined;
  if (source.kind === 'records')
    return { bytes: [await printRecords(services, dossier, source.sheet)], mediaType: 'application/pdf' };
  try {
    if (source.kind === 'scan') return await findBlob(services.record, access, source.hash);
    const sheet = await findSheet(services, access, source.paperId);
    const bytes = sheet === undefined ? undefined : await paperBytes(services, sheet, 'body');
    return bytes === undefined ? undefined : { bytes: [bytes], mediaType: 'application/pdf' };
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return undefined;
    throw error;
  }
}

/** Prints a sheet of records, with the entries as they stand now. */
async function printRecords(
  services: Services,
  { row, bodies }: GatheredDossier,
  sheet: RecordSheet,
): Promise<Buffer> {
  const entries = await read(services.record, systemAccess('档案'), (transaction) =>
    loadEntries(services, transaction, row, sheet),
  );
  const { pdf } = await services.renderer.render('workRecords', {
    demonstration: services.installation.demonstration,
    number: null,
    issuedOn: dayOf(services.now()),
    bodyName: bodies.nameOf('judicialOffice'),
    title: sheet.title,
    personName: row.person_name,
    caseNumber: row.case_number,
    rows: entries.map(({ happenedAt, text, enteredBy }) => ({
      on: dayOf(happenedAt),
      text: text === '' ? '（没有写其他内容）' : text,
      enteredBy,
    })),
  });
  return Buffer.from(pdf);
}
