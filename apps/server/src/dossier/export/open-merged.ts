import { isProtected } from '@guitu/law';

import { noteReading } from '../../access/note-reading.ts';
import type { ArrangedDossier } from '../arranged.ts';
import { findArranged } from '../arranged.ts';
import type { Exporting } from './exported.ts';

/** The file of a case that was merged into the one that is exported, with the folder it gets. */
export interface MergedFile {
  readonly caseId: string;
  readonly folder: string;
  readonly arranged: ArrangedDossier;
}

interface Opened {
  readonly file: MergedFile | undefined;
  /** Its catalogue in the folder. */
  readonly path: string | undefined;
  readonly absent: string;
}

/**
 * Opens the file of a merged case for an export of the whole file, and notes that it is read. What goes only by an allowed query
 * (MINOR-05) stays behind, and says so.
 */
export async function openMerged(
  { services, visitor, exported, route }: Exporting,
  { dossier: { kind, context } }: ArrangedDossier,
  caseId: string,
  place: number,
): Promise<Opened> {
  const arranged = await findArranged(services, visitor, caseId, kind, undefined);
  if (arranged === undefined) return { file: undefined, path: undefined, absent: '不在本单位' };
  const { facts, row } = arranged.dossier;
  if (isProtected(facts, context.today)) {
    return { file: undefined, path: undefined, absent: '未成年人的档案，按许可另行导出' };
  }
  await noteReading(services, visitor, row, { subject: 'dossierExport', subjectId: exported.id, route });
  const folder = `并入的案件 ${place}`;
  return { file: { caseId, folder, arranged }, path: `${folder}/index.html`, absent: '' };
}
