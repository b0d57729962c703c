import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { emergency } from './emergency.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  find: { kind: 'massIncident', foundAt: '2026-12-01T09:00', text: '演示：参与聚集' },
  alert: { alertedAt: '2026-12-01T09:20', organs: ['police', 'government'], text: '演示：已到现场劝离' },
  report: { text: '演示：已劝离，没有伤亡' },
  tell: {},
  conclude: { concludedOn: '2026-12-01', text: '演示：已平息' },
};

export const emergencyVectors: VectorRunners = {
  'SUP-18': vectorRunner<StoryVector>((vector) => runStory(emergency, ordinarySteps, vector)),
};
