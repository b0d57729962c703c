import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { team } from './team.ts';

const members = [
  { name: '演示·和所长', role: 'office', sex: 'male', organisation: '尼西司法所' },
  { name: '演示·扎西的父亲', role: 'family', sex: 'male' },
] as const;

const ordinary: Readonly<Record<string, FormValues>> = {
  form: { members, from: '2026-11-20' },
  sign: { signedOn: '2026-11-20' },
  change: { members, from: '2026-11-22', reason: '所长调离' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(team, ordinary, vector));

export const teamVectors: VectorRunners = { 'RECV-20': runner, 'RECV-21': runner, 'MINOR-02': runner };
