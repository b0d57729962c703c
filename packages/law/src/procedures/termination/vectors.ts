import type { FormValues } from '../../kernel/field.ts';
import type { LifeVector } from '../../testing/life-vector.ts';
import { runLife } from '../../testing/life-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { termination } from './termination.ts';

/** Values that meet every rule for a probationer whose probation was revoked. */
export const ordinaryTermination: Readonly<Record<string, FormValues>> = {
  report: {
    ground: 'revokeProbation',
    authority: '演示市人民法院',
    paperNumber: '（2026）演刑更1号裁定书',
    receivedOn: '2026-06-05',
    effectiveOn: '2026-06-01',
  },
  terminate: { recordOnly: false },
  notifyDeath: { sentOn: '2026-06-05' },
};

const runner = vectorRunner<LifeVector>((vector) => runLife(termination, ordinaryTermination, vector));

export const terminationVectors: VectorRunners = {
  'TERM-01': runner,
  'TERM-02': runner,
  'DEATH-01': runner,
  'DEATH-02': runner,
};
