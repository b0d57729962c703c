import { createHash } from 'node:crypto';

import { systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';
import { ownTemplateOf } from './own-template.ts';
import { openData, paperBytes } from './paper-file.ts';
import type { PaperPartName, PaperSheet } from './paper-file.ts';
import { templateOf } from './paper-template.ts';

/**
 * The paper or its counterfoil as a Word file, made anew for each reader and never stored: it can be changed, so it is a working copy
 * and says so, with the digest of the PDF, which is the paper. Nothing for a counterfoil that there is none of.
 */
export async function paperWord(
  services: Services,
  sheet: PaperSheet,
  part: PaperPartName,
): Promise<Buffer | undefined> {
  const pdf = await paperBytes(services, sheet, part);
  if (pdf === undefined) return undefined;
  const digest = createHash('sha256').update(pdf).digest('hex');
  return services.renderer.renderWord(
    templateOf(sheet),
    await openData(services, sheet, systemAccess('文书制作')),
    [
      ...(states[sheet.status] ?? []),
      '工作副本，不作为文书使用；以系统制发的 PDF 为准',
      `PDF 的 SHA-256：${digest}`,
    ],
    part,
    await ownTemplateOf(services, sheet),
  );
}

/** What became of a paper that is not in force any more. */
const states: Readonly<Record<string, readonly string[]>> = {
  void: ['本文书已经作废'],
  replaced: ['本文书已经被替换'],
};
