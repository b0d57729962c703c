import type { Delegation, Prohibition } from '../../facts/facts.ts';
import type { Actor, Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FormValues } from '../../kernel/field.ts';
import { actorOf, contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { leave } from './leave.ts';
import { leaveLevel } from './level.ts';

/** One small story: earlier leaves, an application, further steps, and what is asked of it. */
interface LeaveVector {
  readonly ask: 'level' | 'refusals' | 'findings';
  /** The moment of the application. */
  readonly applied: string;
  readonly values?: FormValues;
  readonly home?: number;
  readonly earlier?: readonly (readonly [from: string, until: string, returnedOn?: string])[];
  readonly entrusted?: boolean;
  readonly prohibitions?: readonly Prohibition[];
  readonly steps?: readonly (readonly [at: string, office: Office, step: string, values: FormValues])[];
  /** For findings: the moment at which they are read. */
  readonly at?: string;
}

const ordinary: FormValues = {
  reason: 'medical',
  reasonText: '陪同家人手术',
  destination: { text: '云南省昆明市五华区', region: 530102000000 },
  from: '2026-03-10',
  until: '2026-03-14',
};

function run(vector: LeaveVector): unknown {
  const story = storyOf(vector);
  const values = { ...ordinary, ...vector.values };
  if (vector.ask === 'level') {
    const context = contextAt(vector.applied);
    const question = {
      facts: story.facts,
      state: undefined,
      values,
      context,
      happenedAt: context.now,
      mode: 'permit',
    } as const;
    const level = leaveLevel(question);
    return { offices: level.offices, waiting: level.waiting };
  }
  let last: Verdict = story.step(vector.applied, actorAt('judicialOffice', vector.home), 'apply', values);
  for (const [at, office, step, given] of vector.steps ?? [])
    last = story.step(at, actorAt(office, vector.home), step, given);
  if (vector.ask === 'refusals') return refused(last);
  if (story.state === undefined) return refused(last);
  return assess(leave, story.state, story.facts, contextAt(vector.at ?? vector.applied)).findings.map(
    (one) => one.code,
  );
}

/** The officer of the place where the person lives: nobody acts for another place. */
function actorAt(office: Office, home: number | undefined): Actor {
  const actor = actorOf(office);
  return home === undefined ? actor : { ...actor, low: home, high: home };
}

function storyOf(vector: LeaveVector): MatterStory {
  const base = factsOf();
  const officeCode = vector.home ?? base.holder.officeCode;
  const delegation: Delegation = {
    officeCode,
    procedure: 'leave',
    from: base.term!.begins,
    basis: '演示委托书',
  };
  return new MatterStory(
    leave,
    factsOf({
      holder: { ...base.holder, officeCode },
      delegations: vector.entrusted === false ? [] : [delegation],
      prohibitions: vector.prohibitions ?? [],
      permissions: (vector.earlier ?? []).map(([from, until, returnedOn], index) =>
        leaveOf(`earlier-${index}`, from, until, returnedOn === undefined ? {} : ({ returnedOn } as never)),
      ),
    }),
  );
}

const enforced = ['01', '03', '04', '05', '06', '07', '08', '09', '11', '12', '14', '15', '16', '17', '19'];

export const leaveVectors: VectorRunners = Object.fromEntries(
  enforced.map((number) => [`LEAVE-${number}`, vectorRunner<LeaveVector>(run)]),
);
