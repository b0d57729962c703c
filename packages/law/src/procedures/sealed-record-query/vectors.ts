import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { sealedRecordQuery } from './sealed-record-query.ts';

/** Served, and sealed on 23 November 2026. */
export const sealedCase = {
  status: 'discharged',
  sealed: { matterId: 'sealing-1', on: '2026-11-23' },
  ended: { matterId: 'discharge-1', kind: 'discharged', on: '2026-11-20', ground: '矫正期满' },
} as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  apply: {
    applicant: '演示市人民检察院',
    handler: '演示·检察官',
    ground: 'justice',
    legalBasis: '演示：办理再犯案件',
    scope: '演示：前罪判决和矫正期间表现',
    receivedOn: '2026-12-01',
  },
  decide: {
    outcome: 'approved',
    reasons: '演示：办案需要',
    scope: '演示：判决书、解除证明书',
    undertaking: true,
  },
  view: {
    viewer: '演示·检察官',
    viewedOn: '2026-12-02',
    pieces: '演示：判决书',
    taken: 'nothing',
    attended: '演示·保管员',
  },
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(sealedRecordQuery, ordinarySteps, {
    ...vector,
    facts: vector.facts ?? sealedCase,
    supervisee: { minorAtCrime: true, ...vector.supervisee },
  }),
);

export const sealedRecordQueryVectors: VectorRunners = {
  'MINOR-05': runner,
  'MINOR-07': runner,
  'MINOR-08': runner,
};
