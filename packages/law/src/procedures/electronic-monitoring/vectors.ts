import type { FormValues } from '../../kernel/field.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { electronicMonitoring } from './electronic-monitoring.ts';

/** A warning that was given on 20 November 2026: the ground of the ordinary story. */
export const warned = { matterId: 'warning-1', kind: 'warning', on: '2026-11-20' } as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  propose: {
    ground: 'refusal',
    on: '2026-11-20',
    facts: '演示：警告以后仍然拒不报告',
    necessity: '演示：多次走访找不到本人',
    evidenceList: '演示：警告决定书（2026）演警字第1号',
    from: '2026-12-03',
    until: '2027-03-02',
    device: '演示牌电子定位腕带',
    dedicated: true,
  },
  hear: { toldOn: '2026-12-01', stated: 'declined' },
  opinion: { opinion: 'agree', text: '演示：属实' },
  legalReview: { conclusion: 'agree', text: '演示：同意' },
  decide: { outcome: 'approved', reasons: '演示：情形和必要性属实' },
  serve: { servedOn: '2026-12-03', contents: ['term', 'demands', 'consequences'], receipt: 'signed' },
  begin: {
    beganOn: '2026-12-03',
    device: '演示牌电子定位腕带',
    number: '演示0001',
    dedicated: true,
    secrecy: true,
  },
  assess: { assessedOn: '2027-02-20', conclusion: 'needed', text: '演示：仍然拒不报告' },
  extend: { outcome: 'approved', from: '2027-03-03', until: '2027-06-02', reasons: '演示：仍有必要' },
  remove: { removedOn: '2027-01-10', reason: 'notNeeded', text: '演示：已经按时报告' },
};

const runner = vectorRunner<StoryVector>((vector) =>
  runStory(electronicMonitoring, ordinarySteps, {
    ...vector,
    facts: { sanctions: [warned], ...vector.facts },
    parameters: { 'legalReview.electronicMonitoring': false, ...vector.parameters },
  }),
);

export const electronicMonitoringVectors: VectorRunners = {
  'EM-01': runner,
  'EM-02': runner,
  'EM-03': runner,
  'EM-04': runner,
  'EM-05': runner,
  'EM-06': runner,
};
