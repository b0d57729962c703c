import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { complaint } from './complaint.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  receive: {
    receivedOn: '2026-12-01',
    kind: 'charge',
    by: '本人',
    against: '演示·某工作人员',
    text: '演示：要求超时参加公益活动',
    manner: 'letter',
  },
  handle: { result: 'founded', text: '演示：已经纠正' },
  inform: { informedOn: '2026-12-08', manner: 'paper' },
};

export const complaintVectors: VectorRunners = {
  'OVER-08': vectorRunner<StoryVector>((vector) => runStory(complaint, ordinarySteps, vector)),
};
