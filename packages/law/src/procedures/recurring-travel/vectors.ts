import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { recurringTravel } from './recurring-travel.ts';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  apply: {
    reason: 'work',
    reasonText: '演示：在邻县工地做工',
    place: { text: '演示德钦县', region: 533422000000 },
    times: '演示：周一早去，周五晚回',
    frequency: '每周一次',
    from: '2026-12-01',
    until: '2027-05-31',
    proof: '演示：单位证明',
  },
  opinion: { opinion: 'agree', text: '演示：属实' },
  decide: { outcome: 'approved' },
  report: {
    place: { text: '演示德钦县', region: 533422000000 },
    leftOn: '2026-12-07',
    returnedOn: '2026-12-11',
    means: 'telephone',
  },
  end: { endedOn: '2027-02-01', reason: 'notNeeded', text: '演示：工地完工' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(recurringTravel, ordinarySteps, vector));

export const recurringTravelVectors: VectorRunners = { 'CROSS-01': runner, 'CROSS-03': runner };
