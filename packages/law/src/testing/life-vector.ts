import type { CaseFacts } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import { assess } from '../kernel/assess.ts';
import type { Verdict } from '../kernel/command.ts';
import type { FieldValue, FormValues } from '../kernel/field.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { day } from '../time/day.ts';
import { contextAt, factsOf } from './facts.ts';
import { MatterStory, refused } from './matter.ts';

/** One step of a story; with `happenedAt` it is entered afterwards from a paper of the same office. */
export interface LifeStep {
  readonly at: string;
  readonly office?: Office;
  readonly step: string;
  /** Laid over the ordinary values of the step; null leaves one out. */
  readonly values?: Readonly<Record<string, FieldValue | null>>;
  readonly happenedAt?: string;
}

/** A small story of one matter from preparing to the end, and what is asked of it. */
export interface LifeVector {
  /**
   * `refusals`, `irregularities` (of what was recorded), `copies`, `papers` of the last step; `findings`, `owed`, `ended`, `clocks`
   * read at the end; `prompts` without a matter.
   */
  readonly ask:
    | 'refusals'
    | 'irregularities'
    | 'copies'
    | 'papers'
    | 'findings'
    | 'owed'
    | 'ended'
    | 'clocks'
    | 'prompts';
  /** Laid over the ordinary facts; null takes one away. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly supervisee?: Partial<CaseFacts['supervisee']>;
  /** First and last day of the term. */
  readonly term?: readonly [begins: string, ends: string];
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly LifeStep[];
  readonly at: string;
}

/** Somebody on probation until 20 November 2026, convicted by a court the register knows. */
function baseFacts({ facts, supervisee, term = ['2025-11-21', '2026-11-20'] }: LifeVector): CaseFacts {
  const span = { begins: day(term[0]), ends: day(term[1]) };
  const base = factsOf({
    delegations: [],
    decision: { authority: '演示市人民法院' },
    term: {
      ...span,
      entries: [{ kind: 'executingNotice', ...span, effectiveOn: span.begins, matterId: 'notice' }],
    },
  });
  const laid = withoutNull({ ...base, ...facts }) as CaseFacts;
  return { ...laid, supervisee: { ...laid.supervisee, ...supervisee } };
}

/** Runs a vector of one procedure. `ordinary` holds the values of each step that meet every rule. */
export function runLife(
  procedure: Procedure,
  ordinary: Readonly<Record<string, FormValues>>,
  vector: LifeVector,
): unknown {
  const facts = baseFacts(vector);
  const context = contextAt(vector.at, vector.parameters);
  if (vector.ask === 'prompts') {
    const prompts = (procedure.prompts ?? []).map((rule) => rule(facts, context));
    return prompts.flatMap((prompt) => prompt?.finding?.code ?? []);
  }
  const story = new MatterStory(procedure, facts);
  story.parameters = vector.parameters ?? {};
  const verdicts = (vector.steps ?? []).map((step) => take(story, ordinary, step));
  const last = verdicts.at(-1);
  if (last === undefined) throw new Error(`the story of ${procedure.name} has no steps`);
  if (vector.ask === 'refusals') return refused(last);
  const early = verdicts.slice(0, -1).flatMap((verdict) => refused(verdict));
  if (early.length > 0) throw new Error(`a step before the last was refused: ${early.join(' ')}`);
  if (!last.taken || story.state === undefined) return refused(last);
  const { event, copies, papers } = last.decision;
  switch (vector.ask) {
    case 'irregularities':
      return event.irregularities.map(({ code }) => code);
    case 'copies':
      return copies.map(({ recipient }) => ('name' in recipient ? recipient.name : recipient.kind));
    case 'papers':
      return papers.map(({ kind }) => kind);
    default:
      return standingOf(procedure, story, vector);
  }
}

function standingOf(procedure: Procedure, story: MatterStory, vector: LifeVector): unknown {
  if (story.state === undefined) return undefined;
  const standing = assess(procedure, story.state, story.facts, contextAt(vector.at, vector.parameters));
  switch (vector.ask) {
    case 'owed':
      return standing.tasks.filter(({ required }) => required).map(({ step }) => step);
    case 'ended':
      return standing.contribution.ended ?? null;
    case 'clocks':
      return standing.clocks.map(({ name, dueAt }) => [name, dueAt]);
    default:
      return standing.findings.map(({ code }) => code);
  }
}

function take(
  story: MatterStory,
  ordinary: Readonly<Record<string, FormValues>>,
  { at, office = 'countyAgency', step, values, happenedAt }: LifeStep,
): Verdict {
  const given = withoutNull({ ...ordinary[step], ...values }) as FormValues;
  if (happenedAt === undefined) return story.step(at, office, step, given);
  return story.record(at, office, step, happenedAt, { office, name: '演示·经办' }, given);
}

/** JSON has no way to leave a known name out: null stands for it. */
function withoutNull<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as T;
}
