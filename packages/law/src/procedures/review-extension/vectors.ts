import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { reviewExtension } from './review-extension.ts';

/** Asked for on 1 December 2026: reviews that were to be handed in on the 10th. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  apply: { kind: 'review', from: '2026-12-10', until: '2026-12-31', reason: '演示：大雪封山，下山复查不便' },
  countyOpinion: { opinion: 'agree', text: '演示：属实' },
  prefectureOpinion: { opinion: 'agree', text: '演示：属实' },
  decide: { outcome: 'approved' },
  notify: {},
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(reviewExtension, ordinarySteps, {
    ...vector,
    facts: { measure: 'outsidePrison', ...vector.facts },
  }),
);

export const reviewExtensionVectors: VectorRunners = {
  'SUP-07': runner,
  'SUP-08': runner,
  'SUP-09': runner,
  'SUP-23': runner,
};
