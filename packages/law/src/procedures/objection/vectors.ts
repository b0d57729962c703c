import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { objection } from './objection.ts';

/** An assessment that somebody objects to. */
export const assessed = {
  matterId: 'assessment-1',
  on: '2027-01-06',
  from: '2026-10-01',
  until: '2026-12-31',
  grade: '不合格',
} as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  object: {
    about: 'assessment',
    matter: 'assessment-1',
    speaker: 'person',
    manner: 'oral',
    text: '演示：那一次训诫已经撤销',
  },
  answer: { outcome: 'approved', checked: '演示：训诫已经撤销', reasons: '演示：依据不存在' },
  correct: { how: 'annulled', correctedOn: '2027-01-12', text: '演示：已经撤销原考核结果' },
  procuratorate: { raisedOn: '2027-01-20' },
};

export const objectionVectors: VectorRunners = {
  'ASSESS-04': vectorRunner<StoryVector>((vector) =>
    runStory(objection, ordinarySteps, {
      ...vector,
      facts: { assessments: [assessed], standing: ['assessment-1'], ...vector.facts },
    }),
  ),
};
