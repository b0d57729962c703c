import { inductionPapers } from '../induction/inductionPapers.ts';
import { intakePapers } from '../intake/intakePapers.ts';

/**
 * Kinds of paper that are made even where sex, birth or term of the person is not known yet: whoever comes without papers is
 * received all the same (实施办法 16), gets a team and is reported to the exit administration. The declaration is not among
 * them, because it has to say the term.
 */
export const kindsThatMayHaveGaps: ReadonlySet<string> = new Set(
  [...Object.keys(intakePapers), ...Object.keys(inductionPapers)].filter(
    (kind) => kind !== 'inductionDeclaration',
  ),
);
