import { dossierParts } from '@guitu/law';

import type { Services } from '../../services.ts';
import type { ArrangedDossier } from '../arranged.ts';
import { contentOf } from '../piece-content.ts';
import type { GatheredRow } from '../piece.ts';
import type { Member } from './member.ts';
import { fileName } from './member.ts';

/** A piece with the file it became. */
export interface ExportedPiece {
  readonly row: GatheredRow;
  readonly path: string | undefined;
  /** Why there is no file, where there is none. */
  readonly absent: string;
}

/** The content of a piece, as stored: nothing is rendered anew but the sheets of records, which have no stored form. */
export async function pieceMember(
  services: Services,
  { dossier }: ArrangedDossier,
  row: GatheredRow,
): Promise<Member | undefined> {
  const content = await contentOf(services, dossier, row);
  if (content === undefined) return undefined;
  return {
    path: `${folderOf(row)}/${fileName(row.index, row.title, content.mediaType)}`,
    bytes: content.bytes,
  };
}

function folderOf({ part }: GatheredRow): string {
  const index = dossierParts.findIndex(({ code }) => code === part);
  return `${index + 1} ${dossierParts[index]?.title ?? ''}`;
}
