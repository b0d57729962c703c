import { Tab, TextRun } from 'docx';

import type { PaperRun } from './blocks.ts';
import { inFonts } from './wordFonts.ts';

/** Runs of a paragraph in their faces; `size` is in points. */
export function wordRuns(runs: readonly PaperRun[], size: number): TextRun[] {
  return runs.flatMap((run) => {
    if (run.tab) return [new TextRun({ children: [new Tab()] })];
    if (run.break) return [new TextRun({ break: 1 })];
    return textRuns(run.text, run.face ?? 'text', size);
  });
}

/** One text in a face. */
export function textRuns(
  text: string,
  face: 'text' | 'title' | 'label',
  size: number,
  color?: string,
): TextRun[] {
  return inFonts(text, face).map(
    (stretch) =>
      new TextRun({
        ...stretch,
        size: `${size}pt`,
        sizeComplexScript: `${size}pt`,
        bold: face === 'title',
        ...(color === undefined ? {} : { color }),
      }),
  );
}
