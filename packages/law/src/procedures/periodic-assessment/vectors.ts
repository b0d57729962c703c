import type { CaseFacts } from '../../facts/facts.ts';
import type { FormValues } from '../../kernel/field.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory, taken } from '../../testing/matter.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { receivedFacts, runStory } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { periodicAssessment } from './periodic-assessment.ts';

/** The fourth quarter of 2026, in which the person was received. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  open: { from: '2026-10-01', until: '2026-12-31' },
  propose: {
    remorse: '演示：认罪悔罪',
    rules: '演示：按时报告',
    supervision: '演示：服从管理',
    education: '演示：参加学习',
    grade: '合格',
  },
  decide: { grade: '合格', evidenceOf: 'nothing', reasons: '演示：各项都做到了' },
  publish: { from: '2027-01-08', until: '2027-01-14', place: '演示司法所公示栏' },
};

const runner = vectorRunner<StoryVector>((vector) => runStory(periodicAssessment, ordinarySteps, vector));

interface CaseVector {
  /** What a case as a whole is prompted to. */
  readonly prompted: true;
  readonly at: string;
  readonly facts?: Partial<CaseFacts>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

const since = day('2026-11-20');

function promptsOf({ at, facts, parameters }: CaseVector): readonly string[] {
  const diligence = { since, entries: [], excuses: [] };
  return assessCase([periodicAssessment], receivedFacts({ diligence, ...facts }), () =>
    contextAt(at, parameters),
  ).findings.map(({ code, severity }) => `${code} ${severity}`);
}

/** A story of the procedure, or what a case as a whole is prompted to. */
const either = vectorRunner<StoryVector | CaseVector>((vector) =>
  'prompted' in vector ? promptsOf(vector) : runStory(periodicAssessment, ordinarySteps, vector),
);

/** Who is told of the result, or what is missing of what it rests on. */
const told = vectorRunner<StoryVector | { readonly told: true }>((vector) => {
  if (!('told' in vector)) return runStory(periodicAssessment, ordinarySteps, vector);
  const story = new MatterStory(periodicAssessment, receivedFacts());
  taken(story.step('2027-01-05T02:00:00.000Z', 'judicialOffice', 'open', ordinarySteps['open']!));
  taken(story.step('2027-01-05T02:00:00.000Z', 'judicialOffice', 'propose', ordinarySteps['propose']!));
  const decision = taken(
    story.step('2027-01-06T02:00:00.000Z', 'countyAgency', 'decide', ordinarySteps['decide']!),
  );
  return decision.copies.map(({ recipient, paperKind }) => `${recipient.kind} ${paperKind}`);
});

export const periodicAssessmentVectors: VectorRunners = {
  'ASSESS-01': either,
  'ASSESS-03': runner,
  'ASSESS-05': told,
};
