import { findPaperAccess } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import type { PaperPartName } from './paper-file.ts';
import { findSheet, paperBytes, paperPictures } from './paper-file.ts';
import { paperWord } from './paper-word.ts';

/** A file on its way to a reader. */
export interface PaperFile {
  readonly bytes: Buffer;
  readonly name: string;
}

/** The PDF of a paper (or its counterfoil); nothing when it is not there or not the visitor's. The reading is noted. */
export async function readPaperFile(
  services: Services,
  visitor: Visitor,
  paperId: string,
  part: PaperPartName,
  route: string,
): Promise<PaperFile | undefined> {
  const sheet = await openSheet(services, visitor, paperId, route);
  if (sheet === undefined) return undefined;
  const bytes = await paperBytes(services, sheet, part);
  return bytes === undefined
    ? undefined
    : { bytes, name: `${sheet.title}${part === 'stub' ? '存根' : ''}.pdf` };
}

/** The paper (or its counterfoil) as a Word file; nothing like above. The reading is noted like that of the PDF. */
export async function readPaperWord(
  services: Services,
  visitor: Visitor,
  paperId: string,
  part: PaperPartName,
  route: string,
): Promise<PaperFile | undefined> {
  const sheet = await openSheet(services, visitor, paperId, route);
  if (sheet === undefined) return undefined;
  const bytes = await paperWord(services, sheet, part);
  return bytes === undefined
    ? undefined
    : { bytes, name: `${sheet.title}${part === 'stub' ? '存根' : ''}（工作副本）.docx` };
}

/** The pages of a paper as SVG pictures; nothing like above. */
export async function readPaperPictures(
  services: Services,
  visitor: Visitor,
  paperId: string,
  route: string,
): Promise<readonly string[] | undefined> {
  const sheet = await openSheet(services, visitor, paperId, route);
  return sheet === undefined ? undefined : paperPictures(services, sheet);
}

async function openSheet(services: Services, visitor: Visitor, paperId: string, route: string) {
  const sheet = await findSheet(services, await findPaperAccess(services, visitor, paperId), paperId);
  if (sheet?.case_id == null) return undefined;
  const row = {
    id: sheet.case_id,
    holder_code: sheet.holder_code,
    minor_at_crime: sheet.minor_at_crime,
    status: sheet.case_status,
  };
  await noteReading(services, visitor, row, { subject: 'paper', subjectId: paperId, route });
  return sheet;
}
