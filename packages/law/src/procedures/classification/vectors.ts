import type { CaseFacts } from '../../facts/facts.ts';
import type { FormValues } from '../../kernel/field.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { contextAt } from '../../testing/facts.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { receivedFacts, runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { classification } from './classification.ts';

/** A classification that meets every rule where no levels are laid down. */
export const ordinaryClassification: Readonly<Record<string, FormValues>> = {
  assess: {
    judgment: '演示案由，缓刑',
    behaviour: '入矫初期，按时报告',
    risk: '较低：初犯，有稳定收入',
    proposed: '普管',
  },
  decide: { outcome: 'approved', level: '普管', from: '2026-11-24', reasons: '综合评估风险较低' },
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(classification, ordinaryClassification, vector),
);

/** What a case as a whole is prompted to, with its severity. */
const prompted = vectorRunner<{ readonly at: string; readonly facts: Partial<CaseFacts> }>(({ at, facts }) =>
  assessCase([classification], receivedFacts(facts), () => contextAt(at)).findings.map(
    ({ code, severity }) => `${code} ${severity}`,
  ),
);

export const classificationVectors: VectorRunners = { 'RECV-24': runner, 'ASSESS-06': prompted };
