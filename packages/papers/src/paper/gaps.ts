import { dischargePapers } from '../discharge/dischargePapers.ts';
import { dossierPapers } from '../dossier/dossierPapers.ts';
import { formPapers } from '../forms/formPapers.ts';
import { generalPapers } from '../general/generalPapers.ts';
import { inductionPapers } from '../induction/inductionPapers.ts';
import { intakePapers } from '../intake/intakePapers.ts';

/**
 * Kinds of paper that are made even where sex, birth or term of the person is not known yet: whoever comes without papers is
 * received all the same (实施办法 16), gets a team and is reported to the exit administration; general papers say only what
 * the procedure gives them, and whoever has served his term is discharged whatever is missing. The declaration at the beginning is
 * not among them, because it has to say the term.
 */
export const kindsThatMayHaveGaps: ReadonlySet<string> = new Set(
  [generalPapers, intakePapers, inductionPapers, dischargePapers, formPapers, dossierPapers]
    .flatMap((papers) => Object.keys(papers))
    .filter((kind) => kind !== 'inductionDeclaration'),
);
