import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { sealing } from './sealing.ts';

/** Values that meet every rule for somebody who was a minor at the time of the crime and was discharged on 20 November 2026. */
export const ordinarySealing: Readonly<Record<string, FormValues>> = {
  seal: {
    outcome: 'approved',
    condition: 'fiveYears',
    executedOn: '2026-11-20',
    sealedOn: '2026-11-23',
    scope: ['paper', 'electronic'],
    keptAt: '演示档案室',
    basis: '（2025）演刑初1号判决书',
  },
  receiveQuery: {
    applicant: '演示市人民检察院',
    kind: 'organ',
    legalBasis: '演示办案需要',
    receivedOn: '2026-11-24',
  },
  answerQuery: {
    answer: 'allowed',
    answeredOn: '2026-11-25',
    reasons: '演示理由',
    undertaking: true,
  },
};

const runner = vectorRunner<LifeVector>((vector) => runLife(sealing, ordinarySealing, vector));

export const sealingVectors: VectorRunners = { 'MINOR-06': runner };
