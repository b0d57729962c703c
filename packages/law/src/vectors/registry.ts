import { boundVectors } from '../articles/vectors.ts';
import { dutyVectors } from '../duties/vectors.ts';
import { metricVectors } from '../metrics/vectors.ts';
import { oversightVectors } from '../oversight/vectors.ts';
import { periodVectors } from '../period/vectors.ts';
import { privacyVectors } from '../privacy/vectors.ts';
import { dischargeRunner } from '../procedures/discharge/vectors.ts';
import { declarationRunner } from '../procedures/induction-declaration/vectors.ts';
import { violationRunner } from '../procedures/violation/vectors.ts';
import { termVectors } from '../term/vectors.ts';
import { byProcedure } from './by-procedure.ts';
import { joinRunners } from './runner.ts';
import type { VectorRunners } from './runner.ts';

/** What holds for minors holds in every declaration. */
const minors = byProcedure({
  inductionDeclaration: declarationRunner,
  discharge: dischargeRunner,
  violation: violationRunner,
});

/** What the file `vectors.ts` of each procedure exports under a name that ends in `Vectors`. */
const ofProcedures = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>('../procedures/*/vectors.ts', { eager: true }),
).flatMap((exported) =>
  Object.entries(exported)
    .filter(([name]) => name.endsWith('Vectors'))
    .map(([, runners]) => runners as VectorRunners),
);

/** One runner for every rule that has vectors. For tests only: the procedures are found by their folders. */
export const vectorRunners = joinRunners([
  boundVectors,
  periodVectors,
  termVectors,
  { 'MINOR-03': minors, 'MINOR-04': minors },
  dutyVectors,
  privacyVectors,
  metricVectors,
  oversightVectors,
  ...ofProcedures,
]);
