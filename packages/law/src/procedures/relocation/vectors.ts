import type { CaseFacts, Measure } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FieldValue, FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { relocation } from './relocation.ts';
import { at, expectedFacts, ordinary } from './testing.ts';

/** One small story of a relocation, and one thing that is asked of how it stands. */
interface RelocationVector {
  /** A finding by its code, a clock by its name, or refusals, papers, copies of the last step, or the steps owed. */
  readonly ask:
    | { readonly finding: string }
    | { readonly clock: string }
    | 'refusals'
    | 'papers'
    | 'copies'
    | 'owed';
  readonly measure?: Measure;
  /** The case is still expected, and comes from outside. */
  readonly incoming?: boolean;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Who takes each step: a place, or a place and an office. Values are laid over the ordinary ones; null leaves one out. */
  readonly steps: readonly (readonly [
    at: string,
    who: string,
    step: string,
    values?: Readonly<Record<string, FieldValue | null>>,
  ])[];
  /** The moment at which things are read; that of the last step unless given. */
  readonly at?: string;
}

function run(vector: RelocationVector): unknown {
  const facts = factsFor(vector);
  const story = new MatterStory(relocation, facts);
  story.parameters = vector.parameters ?? {};
  let last: Verdict | undefined;
  for (const [moment, who, step, values] of vector.steps) {
    const [place = '', office = 'countyAgency'] = who.split('/');
    last = story.step(moment, at(place, office as Office), step, laidOver(ordinary[step]!, values ?? {}));
    if (story.state !== undefined) story.facts = foldFacts(facts, [contributionOf(relocation, story.state)]);
  }
  return answer(vector, story, last!, vector.at ?? vector.steps.at(-1)![0]);
}

function answer({ ask }: RelocationVector, story: MatterStory, last: Verdict, moment: string): unknown {
  if (ask === 'refusals') return refused(last);
  if (ask === 'papers' || ask === 'copies') {
    if (!last.taken) return refused(last);
    const { papers, copies } = last.decision;
    return ask === 'papers'
      ? papers.map((one) => one.kind)
      : copies.map(({ recipient }) => ('office' in recipient ? recipient.office : recipient.kind));
  }
  if (story.state === undefined) return refused(last);
  const context = contextAt(moment, story.parameters);
  const found = assess(relocation, story.state, story.facts, context);
  if (ask === 'owed') return found.tasks.filter((one) => one.required).map((one) => one.step);
  if ('clock' in ask) {
    const clock = found.clocks.find((one) => one.name === ask.clock);
    return clock === undefined
      ? null
      : { dueAt: clock.dueAt, kind: clock.kind, late: (clock.stoppedAt ?? context.now) > clock.dueAt };
  }
  return found.findings.find((one) => one.code === ask.finding)?.severity ?? null;
}

function factsFor({ measure, incoming }: RelocationVector): CaseFacts {
  const facts = factsOf(measure === undefined ? {} : { measure });
  return incoming === true ? expectedFacts(facts) : facts;
}

/** JSON has no way to leave a known name out: null stands for it. */
function laidOver(values: FormValues, over: Readonly<Record<string, FieldValue | null>>): FormValues {
  const laid = Object.entries({ ...values, ...over }).filter(([, value]) => value !== null);
  return Object.fromEntries(laid) as FormValues;
}

const proved = '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16'.split(' ');

export const relocationVectors: VectorRunners = Object.fromEntries(
  proved.map((number) => [`MOVE-${number}`, vectorRunner<RelocationVector>(run)]),
);
