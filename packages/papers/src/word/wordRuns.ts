import { Tab, TextRun } from 'docx';

import type { PaperRun } from './blocks.ts';
import { inFonts } from './wordFonts.ts';

/** Runs of a paragraph in their faces; `size` is in points. */
export function wordRuns(runs: readonly PaperRun[], size: number): TextRun[] {
  return runs.flatMap((run, index) => {
    if (run.tab) return [new TextRun({ children: [new Tab()] })];
    if (run.break) return [new TextRun({ break: 1 })];
    return textRuns(withoutEdges(run.text, runs[index - 1], runs[index + 1]), run.face ?? 'text', size);
  });
}

/** Spaces that only part the words of a template from its line ends. */
function withoutEdges(text: string, before: PaperRun | undefined, after: PaperRun | undefined): string {
  const begun = before === undefined || before.break ? text.replace(/^ +/u, '') : text;
  return after === undefined || after.break ? begun.replace(/ +$/u, '') : begun;
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
        // Half points: older word processors read no other measure.
        size: Math.round(2 * size),
        sizeComplexScript: Math.round(2 * size),
        bold: face === 'title',
        ...(color === undefined ? {} : { color }),
      }),
  );
}
