import { dossierParts } from '@guitu/law';

import type { Services } from '../../services.ts';
import type { ArrangedDossier } from '../arranged.ts';
import { contentOf } from '../piece-content.ts';
import type { GatheredRow } from '../piece.ts';
import type { Member } from './member.ts';
import { fileName } from './member.ts';

/** A piece with the file it became; without one where its content is gone. */
export interface ExportedPiece {
  readonly row: GatheredRow;
  readonly member: Member | undefined;
}

/** The content of the pieces, as stored: nothing is rendered anew but the sheets of records, which have no stored form. */
export async function exportPieces(
  services: Services,
  { dossier }: ArrangedDossier,
  rows: readonly GatheredRow[],
): Promise<readonly ExportedPiece[]> {
  const pieces: ExportedPiece[] = [];
  for (const row of rows) {
    const content = await contentOf(services, dossier, row);
    const folder = folderOf(row);
    const member =
      content === undefined
        ? undefined
        : { path: `${folder}/${fileName(row.index, row.title, content.mediaType)}`, bytes: content.bytes };
    pieces.push({ row, member });
  }
  return pieces;
}

function folderOf({ part }: GatheredRow): string {
  const index = dossierParts.findIndex(({ code }) => code === part);
  return `${index + 1} ${dossierParts[index]?.title ?? ''}`;
}
