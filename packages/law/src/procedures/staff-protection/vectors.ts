import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { staffProtection } from './staff-protection.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  record: {
    kind: 'interference',
    happenedAt: '2026-12-01T09:00',
    by: '演示·某领导',
    against: '演示·经办',
    text: '演示：要求不予警告',
    refusedIt: true,
  },
  report: { to: '演示县司法局', text: '演示：已拒绝' },
  callPolice: { calledAt: '2026-12-01T09:30', organ: '演示派出所', text: '演示：已换人经办' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(staffProtection, ordinarySteps, vector));

export const staffProtectionVectors: VectorRunners = { 'SUP-26': runner, 'SUP-28': runner };
