import { generalPapers } from '../general/generalPapers.ts';
import { inductionPapers } from '../induction/inductionPapers.ts';
import { intakePapers } from '../intake/intakePapers.ts';

/**
 * Kinds of paper that are made even where sex, birth or term of the person is not known yet: whoever comes without papers is
 * received all the same (实施办法 16), gets a team and is reported to the exit administration; general papers say only what
 * the procedure gives them. The declaration is not among them, because it has to say the term.
 */
export const kindsThatMayHaveGaps: ReadonlySet<string> = new Set(
  [...Object.keys(generalPapers), ...Object.keys(intakePapers), ...Object.keys(inductionPapers)].filter(
    (kind) => kind !== 'inductionDeclaration',
  ),
);
