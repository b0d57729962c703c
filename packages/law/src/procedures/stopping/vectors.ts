import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { stopping } from './stopping.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  find: {
    kind: 'supervision',
    on: '2026-12-01',
    foundOn: '2026-12-01',
    ongoing: true,
    text: '演示：聚众赌博',
  },
  stop: { stoppedAt: '2026-12-01T10:00', manner: '演示：当面劝阻', effective: 'yes', noRestraint: true },
  callPolice: { calledAt: '2026-12-01T10:05', organ: '演示派出所' },
  hear: { whom: '演示·顿珠', role: 'witness', heardOn: '2026-12-02', text: '演示：看到了' },
  collect: { collectedOn: '2026-12-02', items: '演示：现场照片三张，证明在场' },
  propose: { established: 'yes', proposal: 'admonition', text: '演示：谈话和照片一致' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(stopping, ordinarySteps, vector));

export const stoppingVectors: VectorRunners = { 'SUP-17': runner, 'SUP-21': runner };
