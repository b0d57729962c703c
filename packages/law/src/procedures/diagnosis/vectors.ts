import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { diagnosis } from './diagnosis.ts';

/** Entrusted on Monday 2 March 2026, received by the hospital on the next day. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  entrust: { kind: 'illness', hospital: '演示州人民医院', reason: '演示：复查材料有疑问' },
  tell: {},
  receive: { receivedOn: '2026-03-03' },
  arrange: { arrangedOn: '2026-03-10' },
  issue: {
    issuedOn: '2026-03-31',
    physicians: 2,
    grade: 'senior',
    countersigned: true,
    noConflict: true,
    conclusion: '演示意见',
  },
  use: { on: '2026-06-30', usedFor: '反馈决定机关' },
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(diagnosis, ordinarySteps, { ...vector, facts: { measure: 'outsidePrison', ...vector.facts } }),
);

export const diagnosisVectors: VectorRunners = {
  'SUP-10': runner,
  'SUP-11': runner,
  'SUP-12': runner,
  'SUP-13': runner,
};
