import type { Measure } from '@guitu/law';
import { deliveredPapers } from '@guitu/law';

import type { PackageFile } from './package-file.ts';
import { paperTitle } from './paper-kinds.ts';
import type { PackageProblem } from './problem.ts';

/** Which of the papers that travel with this measure did not come. Never a reason to turn anybody away (实施办法第十六条). */
export function judgePapers(
  measure: Measure | undefined,
  files: readonly PackageFile[],
): readonly PackageProblem[] {
  if (measure === undefined) return [];
  const came = new Set(files.filter(({ state }) => state === 'sound').map(({ kind }) => kind));
  const missing = deliveredPapers(measure).filter((kind) => !came.has(kind));
  if (missing.length === 0) return [];
  const titles = missing.map((kind) => `《${paperTitle(kind, kind)}》`).join('、');
  return [
    {
      code: 'papers.missing',
      text: `还缺${titles}。先接收，再催送：接收后在“催送文书”里通知决定机关五日内补齐，不得因此拒收。`,
      grave: false,
    },
  ];
}
