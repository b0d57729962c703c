import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { placePermission } from './place-permission.ts';

export const order = {
  id: 'order',
  kind: 'place',
  content: '演示：禁止进入演示酒吧街，确需进入的须经批准',
  begins: '2026-01-15',
} as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  apply: {
    place: { text: '演示酒吧街' },
    from: '2026-12-10',
    until: '2026-12-12',
    purpose: '演示：送货',
  },
  opinion: { opinion: 'agree', text: '演示：属实' },
  decide: { outcome: 'approved', orderAllows: true },
};

export const placePermissionVectors: VectorRunners = {
  'SUP-16': vectorRunner<StoryVector>((vector) =>
    runStory(placePermission, ordinarySteps, {
      ...vector,
      facts: { prohibitions: [order], ...vector.facts },
    }),
  ),
};
