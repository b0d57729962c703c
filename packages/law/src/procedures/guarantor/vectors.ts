import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { guarantor } from './guarantor.ts';

const all = ['able', 'free', 'settled', 'near'];
const basis = '演示：上门核实';

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  examine: {
    guarantor: [{ name: '演示·央宗', role: 'spouse' }],
    examinedOn: '2026-11-25',
    conditions: all,
    basis,
  },
  report: { about: 'left', foundOn: '2026-11-28', reportedOn: '2026-11-28', text: '演示：未经批准去了邻县' },
  disqualify: { ground: 'lost', on: '2026-12-01', reasons: '演示：保证人被拘留', newBy: '2026-12-16' },
  replace: { guarantor: [{ name: '演示·次姆', role: 'parent' }], from: '2026-12-05', conditions: all, basis },
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(guarantor, ordinarySteps, { ...vector, facts: { measure: 'outsidePrison', ...vector.facts } }),
);

export const guarantorVectors: VectorRunners = { 'SUP-14': runner, 'SUP-24': runner, 'SUP-25': runner };
