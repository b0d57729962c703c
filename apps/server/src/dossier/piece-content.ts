import { createHash } from 'node:crypto';

import { dayOf } from '@guitu/law';
import { findBlob, RecordRefusal, systemAccess } from '@guitu/record';

import { findSheet, paperBytes } from '../papers/paper-file.ts';
import type { Services } from '../services.ts';
import { countPages } from './count-pages.ts';
import type { GatheredDossier } from './gather.ts';
import type { GatheredPiece } from './piece.ts';

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
    return { bytes: [await printRecords(services, dossier, piece)], mediaType: 'application/pdf' };
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

/** Content never changes under the same name, so its pages are counted once a process; null where they cannot be. */
const counted = new Map<string, number | null>();
const countedAtMost = 50_000;

/** The pieces with their pages. */
export async function withPages(
  services: Services,
  dossier: GatheredDossier,
): Promise<readonly GatheredPiece[]> {
  const pieces: GatheredPiece[] = [];
  for (const piece of dossier.pieces) {
    const pages = piece.pages ?? (await pagesOf(services, dossier, piece));
    pieces.push(pages === null ? piece : { ...piece, pages });
  }
  return pieces;
}

async function pagesOf(
  services: Services,
  dossier: GatheredDossier,
  piece: GatheredPiece,
): Promise<number | null> {
  const key = `${services.record.folder} ${nameOfContent(piece)}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const content = await contentOf(services, dossier, piece);
  const pages = content === undefined ? null : ((await countPages(content)) ?? null);
  if (counted.size >= countedAtMost) counted.clear();
  counted.set(key, pages);
  return pages;
}

function nameOfContent({ id, source }: GatheredPiece): string {
  return source.kind === 'records'
    ? createHash('sha256').update(JSON.stringify(source.sheet)).digest('hex')
    : id;
}

async function printRecords(
  services: Services,
  { row, bodies }: GatheredDossier,
  { source }: GatheredPiece,
): Promise<Buffer> {
  if (source.kind !== 'records') throw new Error('not a sheet of records');
  const { pdf } = await services.renderer.render('workRecords', {
    demonstration: services.installation.demonstration,
    number: null,
    issuedOn: dayOf(services.now()),
    bodyName: bodies.nameOf('judicialOffice'),
    title: source.sheet.title,
    personName: row.person_name,
    caseNumber: row.case_number,
    rows: source.sheet.rows,
  });
  return Buffer.from(pdf);
}
