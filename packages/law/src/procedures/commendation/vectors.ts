import type { FormValues } from '../../kernel/field.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { receivedFacts, runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { commendation } from './commendation.ts';

/** Somebody received on 20 November 2026 whose conduct was outstanding. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  propose: {
    ground: 'outstandingConduct',
    conditions: ['remorse', 'law', 'supervision', 'education'],
    facts: '演示：按时报告、积极参加教育学习，主动赔偿被害人',
    evidenceList: '演示：报告记录、学习记录、赔偿凭证',
  },
  decide: { conduct: 'confirmed', outcome: 'approved', reasons: '演示：表现突出，证据充分' },
  publish: { from: '2026-12-03', until: '2026-12-09', place: '演示司法所公示栏' },
  commutation: { conclusion: 'notMet', text: '演示：没有立功' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(commendation, ordinarySteps, vector));

/** Who gets the decision of a county agency, and what a judicial office is told that decides itself. */
const told = vectorRunner<{ readonly office: 'countyAgency' | 'judicialOffice'; readonly outcome: string }>(
  ({ office, outcome }) => {
    const story = new MatterStory(commendation, receivedFacts());
    story.step('2026-12-01T02:00:00.000Z', 'judicialOffice', 'propose', ordinarySteps['propose']!);
    const conduct = outcome === 'refused' ? 'notConfirmed' : 'confirmed';
    const values = { ...ordinarySteps['decide'], outcome, conduct };
    const verdict = story.step('2026-12-02T02:00:00.000Z', office, 'decide', values);
    if (!verdict.taken) return refused(verdict);
    const { papers, copies } = verdict.decision;
    return [...papers.map(({ title }) => title), ...copies.map(({ recipient }) => recipient.kind)];
  },
);

export const commendationVectors: VectorRunners = {
  'PRAISE-01': runner,
  'PRAISE-02': runner,
  'PRAISE-03': runner,
  'PRAISE-04': runner,
  'ASSESS-02': told,
};
