import type { CaseFacts } from '../facts/facts.ts';
import { foldFacts } from '../facts/fold-facts.ts';
import type { Office } from '../kernel/actor.ts';
import { assess, contributionOf } from '../kernel/assess.ts';
import type { Verdict } from '../kernel/command.ts';
import type { FieldValue, FormValues } from '../kernel/field.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { firstDays } from '../procedures/first-days.ts';
import { day } from '../time/day.ts';
import { contextAt, factsOf, nixi } from './facts.ts';
import { MatterStory, refused } from './matter.ts';

/** One small story about somebody newly received: what is known, which steps are taken, and what is asked of it. */
export interface StoryVector {
  /** `refusals` of the last step, `findings`, `owed` steps, or how the checklist of the first days stands. */
  readonly ask: 'refusals' | 'findings' | 'owed' | 'firstDays';
  /** Laid over the ordinary facts; null takes one away. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly supervisee?: Partial<CaseFacts['supervisee']>;
  /** Whether the judicial office has a written delegation; default: it has. */
  readonly entrusted?: boolean;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Values are laid over the ordinary ones of the step; null leaves one out. */
  readonly steps?: readonly (readonly [
    at: string,
    office: Office,
    step: string,
    values?: Readonly<Record<string, FieldValue | null>>,
  ])[];
  /** The moment at which findings, owed steps or the checklist are read. */
  readonly at: string;
}

/** Somebody received on 20 November 2026 in 尼西乡, with a team, nothing else done, the office entrusted with what follows. */
export function receivedFacts(changes: Partial<CaseFacts> = {}): CaseFacts {
  const received = day('2026-11-20');
  const procedures = ['team', 'inductionDeclaration', 'correctionPlan', 'classification'];
  return factsOf({
    intake: { matterId: 'intake', receivedOn: received, manner: 'self' },
    delegations: procedures.map((procedure) => ({
      officeCode: nixi,
      procedure,
      from: day('2026-01-01'),
      basis: '演示委托书',
    })),
    ...changes,
  });
}

/** Runs a story vector of one procedure. `ordinary` holds the values of each step that meet every rule. */
export function runStory(
  procedure: Procedure,
  ordinary: Readonly<Record<string, FormValues>>,
  vector: StoryVector,
): unknown {
  const base = withoutNull(receivedFacts(vector.facts as Partial<CaseFacts> | undefined));
  const facts: CaseFacts = {
    ...base,
    supervisee: { ...base.supervisee, ...vector.supervisee },
    ...(vector.entrusted === false ? { delegations: [] } : {}),
  };
  const story = new MatterStory(procedure, facts);
  story.parameters = vector.parameters ?? {};
  let last: Verdict | undefined;
  for (const [at, office, step, values] of vector.steps ?? [])
    last = story.step(at, office, step, laidOver(ordinary[step] ?? {}, values ?? {}));
  if (vector.ask === 'refusals') return last === undefined ? [] : refused(last);
  const context = contextAt(vector.at, vector.parameters);
  if (vector.ask === 'firstDays') {
    const contribution = story.state === undefined ? {} : contributionOf(procedure, story.state);
    return firstDays(foldFacts(facts, [contribution]), context).map(({ procedure: name, done }) => [
      name,
      done,
    ]);
  }
  if (story.state === undefined) throw new Error(`the story of ${procedure.name} has not begun`);
  const standing = assess(procedure, story.state, facts, context);
  return vector.ask === 'owed'
    ? standing.tasks.filter(({ required }) => required).map(({ step }) => step)
    : standing.findings.map(({ code }) => code);
}

function laidOver(ordinary: FormValues, values: Readonly<Record<string, FieldValue | null>>): FormValues {
  return withoutNull({ ...ordinary, ...values }) as FormValues;
}

/** JSON has no way to leave a known name out: null stands for it. */
function withoutNull<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as T;
}
