import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { correctionPlan } from './correction-plan.ts';

const blocks = {
  basics: '与父母同住，务农',
  assessment: '认罪悔罪，家庭支持好',
  psychology: '情绪平稳',
  measures: '每月走访一次，介绍养蜂培训',
};

/** A plan that meets every rule for an adult. */
export const ordinaryPlan: Readonly<Record<string, FormValues>> = {
  draw: { ...blocks, drawnOn: '2026-11-23' },
  adjust: { ...blocks, reason: '管理类别已经调整', adjustedOn: '2026-12-20' },
  evaluate: {
    evaluatedOn: '2027-02-20',
    achieved: '按时报告，养蜂培训已结业',
    conclusion: 'keep',
  },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(correctionPlan, ordinaryPlan, vector));

export const planVectors: VectorRunners = { 'RECV-23': runner };
