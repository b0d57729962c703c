import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { inductionDeclaration } from './induction-declaration.ts';

/** A declaration that meets every rule for an adult, and for a minor whose guardian was told. */
export const ordinaryDeclaration: Readonly<Record<string, FormValues>> = {
  notifyGuardian: {
    guardian: '演示·拉姆',
    notifiedOn: '2026-11-21',
    heldAt: '2026-11-23 10:00',
    place: '尼西司法所',
  },
  declare: {
    heldAt: '2026-11-23 10:00',
    place: '尼西司法所',
    host: '演示·和所长',
    hostOffice: 'office',
    present: ['team', 'village'],
    contents: ['papers', 'crimeFacts', 'term', 'duties', 'rights', 'team'],
    crimeFacts: '演示案情摘要',
    confirmation: 'signed',
  },
};

export const standingTeam = {
  matterId: 'team',
  from: day('2026-11-20'),
  members: [{ name: '演示·和所长', role: 'office' }],
} as const;

/** Runs a story of 入矫宣告. */
export const declarationRunner = vectorRunner<StoryVector>((vector) =>
  runStory(inductionDeclaration, ordinaryDeclaration, {
    ...vector,
    facts: { team: standingTeam, ...vector.facts },
  }),
);

export const declarationVectors: VectorRunners = {
  'RECV-22': declarationRunner,
  'RECV-36': declarationRunner,
  'RECV-37': declarationRunner,
};
