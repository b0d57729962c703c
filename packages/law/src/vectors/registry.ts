import { boundVectors } from '../articles/vectors.ts';
import { periodVectors } from '../period/vectors.ts';
import { classificationVectors } from '../procedures/classification/vectors.ts';
import { planVectors } from '../procedures/correction-plan/vectors.ts';
import { detentionNoticeVectors } from '../procedures/detention-notice/vectors.ts';
import { dischargeRunner, dischargeVectors } from '../procedures/discharge/vectors.ts';
import { exitBanVectors } from '../procedures/exit-ban/vectors.ts';
import { declarationRunner, declarationVectors } from '../procedures/induction-declaration/vectors.ts';
import { intakeVectors } from '../procedures/intake/vectors.ts';
import { leaveVectors } from '../procedures/leave/vectors.ts';
import { relocationVectors } from '../procedures/relocation/vectors.ts';
import { sealingVectors } from '../procedures/sealing/vectors.ts';
import { teamVectors } from '../procedures/team/vectors.ts';
import { termChangeVectors } from '../procedures/term-change/vectors.ts';
import { terminationVectors } from '../procedures/termination/vectors.ts';
import { termVectors } from '../term/vectors.ts';
import { byProcedure } from './by-procedure.ts';
import { joinRunners } from './runner.ts';

/** What holds for minors holds in every declaration. */
const minors = byProcedure({ inductionDeclaration: declarationRunner, discharge: dischargeRunner });

/** One runner for every rule that has vectors. A new part of law adds its record here. */
export const vectorRunners = joinRunners([
  classificationVectors,
  planVectors,
  declarationVectors,
  teamVectors,
  boundVectors,
  leaveVectors,
  intakeVectors,
  periodVectors,
  termVectors,
  detentionNoticeVectors,
  exitBanVectors,
  dischargeVectors,
  terminationVectors,
  sealingVectors,
  { 'MINOR-03': minors, 'MINOR-04': minors },
  relocationVectors,
  termChangeVectors,
]);
