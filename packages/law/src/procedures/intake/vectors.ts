import type { CaseFacts, Delegation, Intake, Measure } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { intake } from './intake.ts';
import { findMissed } from './missed.ts';
import { missingPapers } from './owed-papers.ts';

/** One small story: somebody is announced, things happen, and one thing is asked of how it stands. */
interface IntakeVector {
  /** What is asked: a finding by code, the branch of 漏管, a clock by name, tasks owed, papers missing, refusals, papers or copies. */
  readonly ask:
    | { readonly finding: string }
    | { readonly clock: string }
    | 'kind'
    | 'tasks'
    | 'missing'
    | 'refusals'
    | 'papers'
    | 'copies';
  readonly measure?: Measure;
  /** The moment at which the person is announced. */
  readonly announced: string;
  readonly announce?: FormValues;
  /** Office that announces; the county agency unless given. */
  readonly office?: Office;
  readonly entrusted?: boolean;
  /** Received already, in another matter. */
  readonly intake?: Intake;
  readonly steps?: readonly (readonly [at: string, office: Office, step: string, values: FormValues])[];
  /** The moment at which things are read; the last step unless given. */
  readonly at?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

const ordinary: FormValues = {
  source: 'notice',
  learnedOn: '2026-03-03',
  deciderKind: 'court',
  decider: '演示市人民法院',
  effectiveOn: '2026-03-02',
  informed: 'yes',
};

function run(vector: IntakeVector): unknown {
  const story = new MatterStory(intake, factsFor(vector));
  story.parameters = vector.parameters ?? {};
  const announce = { ...ordinary, ...vector.announce };
  const steps = [
    [vector.announced, vector.office ?? 'countyAgency', 'announce', announce] as const,
    ...(vector.steps ?? []),
  ];
  let last: Verdict | undefined;
  for (const [at, office, step, values] of steps) last = story.step(at, office, step, values);
  return answer(vector, story, last!, vector.at ?? steps.at(-1)![0]);
}

function answer({ ask }: IntakeVector, story: MatterStory, last: Verdict, at: string): unknown {
  if (ask === 'refusals') return refused(last);
  if (ask === 'papers' || ask === 'copies') {
    if (!last.taken) return refused(last);
    const { papers, copies } = last.decision;
    return ask === 'papers'
      ? papers.map((one) => one.kind)
      : copies.map(({ recipient }) => ('office' in recipient ? recipient.office : recipient.kind));
  }
  if (story.state === undefined) return refused(last);
  const context = contextAt(at, story.parameters);
  const standing = { facts: story.facts, state: story.state, context };
  if (ask === 'missing') return missingPapers(standing);
  if (ask === 'kind') {
    const missed = findMissed(standing);
    return missed === undefined ? null : { kind: missed.kind, excused: missed.excuse !== undefined };
  }
  const found = assess(intake, story.state, story.facts, context);
  if (ask === 'tasks') return found.tasks.filter((one) => one.required).map((one) => one.step);
  if ('clock' in ask) {
    const clock = found.clocks.find((one) => one.name === ask.clock);
    return clock === undefined
      ? null
      : { dueAt: clock.dueAt, kind: clock.kind, late: (clock.stoppedAt ?? context.now) > clock.dueAt };
  }
  const finding = found.findings.find((one) => one.code === ask.finding);
  return finding === undefined ? null : finding.severity;
}

function factsFor(vector: IntakeVector): CaseFacts {
  const { holder } = factsOf();
  const delegation: Delegation = {
    officeCode: holder.officeCode,
    procedure: 'intake',
    from: '2026-01-01' as Delegation['from'],
    basis: '演示委托书',
  };
  return factsOf({
    status: vector.intake === undefined ? 'expected' : 'serving',
    measure: vector.measure ?? 'probation',
    delegations: vector.entrusted === true ? [delegation] : [],
    ...(vector.intake === undefined ? {} : { intake: vector.intake }),
  });
}

/** Rules of this procedure that its vectors prove: those it enforces and those it watches over other bodies. */
const proved = '02 03 04 05 06 07 09 10 11 12 13 14 15 16 17 19 25 28 29 30 32 34 35 39 40 41 42'.split(' ');

export const intakeVectors: VectorRunners = Object.fromEntries(
  proved.map((number) => [`RECV-${number}`, vectorRunner<IntakeVector>(run)]),
);
