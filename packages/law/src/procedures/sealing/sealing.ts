import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { sealingClaims } from './claims.ts';
import { sealingClock } from './clocks.ts';
import { explainSealing } from './explain.ts';
import { sealForm } from './form.ts';
import { sealingPapers } from './papers.ts';
import { sealRecord } from './prompts.ts';
import { queriesApartFrom } from './queries-apart.ts';
import { restsOn, sealedBy, summaryOf } from './standing.ts';

/**
 * 犯罪记录封存: within three days after a minor's penalty was served (《刑事诉讼法》第二百八十六条，《未成年人犯罪记录封存实施办法》第四条、
 * 第十三条). Whoever wants to see what is sealed asks in a matter of its own, 查询未成年人档案.
 */
export const sealing: Procedure = {
  name: 'sealing',
  title: '犯罪记录封存',
  version: '2',
  from: queriesApartFrom,
  basis: [criminalProcedure(286), sealingMeasures(4), sealingMeasures(13)],
  claims: sealingClaims,
  decisionStep: 'seal',
  overseeingStep: 'oversee',
  opens: [checks.notDecidedYet, checks.executed],
  steps: {
    seal: {
      title: '核查封存',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: sealForm,
      after: [],
      checks: [
        notInFuture('sealing.end-in-future', 'executedOn', sealForm.executedOn.title),
        notInFuture('sealing.in-future', 'sealedOn', sealForm.sealedOn.title),
        checks.wasMinor,
        checks.describesSealing,
        checks.refusalNeedsReasons,
        checks.daysAgree,
      ],
    },
    oversee: { ...overseeingStep(() => sealing), after: ['seal'], afterRefusal: true },
  },
  clocks: [sealingClock],
  findings: [],
  prompts: [sealRecord],
  papers: { seal: sealingPapers },
  copies: {},
  parameters: [],
  affects: sealedBy,
  restsOn,
  summary: summaryOf,
  explain: explainSealing,
};
