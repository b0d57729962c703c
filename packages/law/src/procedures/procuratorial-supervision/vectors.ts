import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory } from '../../testing/matter.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { runStory } from '../../testing/story-vector.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { addHours } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { procuratorialSupervision } from './procuratorial-supervision.ts';

/** A notice of Tuesday 1 December 2026 to the county, whose own date for the reply is 11 December. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  raise: {
    form: 'notice',
    addressee: 'countyAgency',
    focus: 'permissions',
    act: '外出审批',
    found: '演示：没有核实理由就批准外出',
    basis: '演示：《实施办法》第二十七条',
    demand: '演示：核实以后重新审批',
    replyBy: '2026-12-11',
  },
  reply: { adopted: 'adopted', measures: '演示：已经重新审批' },
  receiveReply: { repliedOn: '2026-12-08', adopted: 'adopted', measures: '演示：已经改正' },
  object: { text: '演示：当时已经电话核实' },
  reexamine: { conclusion: 'upheld', text: '演示：没有核实的记录' },
  escalate: {
    found: '演示：口头纠正以后仍未改正',
    basis: '演示：《实施办法》第二十七条',
    demand: '演示：立即改正',
    replyBy: '2026-12-25',
  },
  urge: { text: '演示：请回复', replyBy: '2026-12-25' },
  reportUp: { to: 'upper', text: '演示：至今没有回复' },
  conclude: { outcome: 'corrected', text: '演示：已经核实' },
};

/** When a clock of the matter ends: the boundary itself, not only which side of it a day lies on. */
interface ClockVector {
  readonly ask: 'due';
  readonly clock: string;
  readonly steps: StoryVector['steps'];
  readonly at: string;
}

function runClock({ clock, steps = [], at }: ClockVector): unknown {
  const story = new MatterStory(procuratorialSupervision, receivedFacts());
  for (const [on, office, step, values] of steps)
    story.step(on, office, step, { ...ordinarySteps[step], ...values } as FormValues);
  if (story.state === undefined) return null;
  // A day is over at its twenty-fourth hour, which is the first moment of the next.
  const found = assess(procuratorialSupervision, story.state, story.facts, contextAt(at)).clocks.find(
    ({ name }) => name === clock,
  );
  return found === undefined ? null : dayOf(addHours(found.dueAt, -1));
}

const runner = vectorRunner<StoryVector | ClockVector>((vector) =>
  vector.ask === 'due' ? runClock(vector) : runStory(procuratorialSupervision, ordinarySteps, vector),
);

export const supervisionVectors: VectorRunners = {
  'OVER-01': runner,
  'OVER-02': runner,
  'OVER-03': runner,
  'OVER-04': runner,
  'OVER-05': runner,
  'OVER-07': runner,
};
