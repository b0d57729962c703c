import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { referral } from './referral.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  refer: {
    help: 'employment',
    to: '演示市人力资源和社会保障局',
    need: '演示：没有收入，想学修车',
    willing: true,
  },
  result: { heardOn: '2026-12-10', result: 'given', text: '演示：参加了培训' },
};

export const referralVectors: VectorRunners = {
  'EDU-06': vectorRunner<StoryVector>((vector) => runStory(referral, ordinarySteps, vector)),
};
