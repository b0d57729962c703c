import type { CaseFacts, Contribution } from '../facts/facts.ts';
import { standingMatters } from '../facts/standing-matters.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';
import type { Context } from './context.ts';
import { firstChange } from './first-change.ts';
import { irregularFinding } from './irregular.ts';
import type { Clock, Finding, Task } from './outcome.ts';
import type { Participant } from './participants.ts';
import { participantsOf } from './participants.ts';
import type { Procedure } from './procedure.ts';
import { statusOf, tasksOf } from './sequence.ts';
import { actingOfficeOf } from './stamp.ts';
import type { MatterState, MatterStatus, Outcome } from './state.ts';
import { findOutcome, findTaken } from './state.ts';

/** Everything that follows from a matter as it stands at `context.now`. Written beside the events, and swept again later. */
export interface Assessment {
  readonly status: MatterStatus;
  readonly outcome: Outcome | undefined;
  readonly tasks: readonly Task[];
  readonly clocks: readonly Clock[];
  readonly findings: readonly Finding[];
  readonly contribution: Contribution;
  /** Bodies of other places that have a part in it. */
  readonly participants: readonly Participant[];
  readonly summary: string;
  /** The earliest moment at which something changes by itself. */
  readonly nextReviewAt: Moment | undefined;
}

export function assess(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  context: Context,
): Assessment {
  const judged = judge(procedure, state, facts, context);
  const running = judged.clocks.filter((clock) => clock.stoppedAt === undefined);
  const reviews = running.flatMap(({ dueAt, warnFrom }) => [
    ...(dueAt >= context.now ? [dueAt] : []),
    ...(warnFrom !== undefined && warnFrom > context.now ? [warnFrom] : []),
  ]);
  const nextReviewAt = firstChange(
    (now) =>
      now === context.now ? judged : judge(procedure, state, facts, { ...context, now, today: dayOf(now) }),
    context.now,
    earliest(reviews),
  );
  return { ...judged, nextReviewAt };
}

/** What follows at this moment, and nothing about later ones. */
function judge(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  context: Context,
): Omit<Assessment, 'nextReviewAt'> {
  const standing = { facts, state, context };
  const tasks = state.ended === undefined ? tasksOf(procedure, standing) : [];
  const clocks = procedure.clocks
    .map((rule) => rule(standing))
    .filter((clock) => clock !== undefined)
    .flatMap((clock) => stopWhenEnded(clock, state));
  const own = state.ended === undefined ? procedure.findings.map((rule) => rule(standing)) : [];
  const findings = [...own, irregularFinding(procedure, state), fallenGround(procedure, state, facts)].filter(
    (finding) => finding !== undefined,
  );
  return {
    status: statusOf(procedure, state, tasks),
    outcome: findOutcome(state, procedure.decisionStep),
    tasks,
    clocks,
    findings,
    contribution: contributionOf(procedure, state),
    participants: participantsOf(procedure, standing),
    summary: procedure.summary(state),
  };
}

function earliest(moments: readonly Moment[]): Moment | undefined {
  return moments.toSorted((a, b) => (a < b ? -1 : 1))[0];
}

/** What a matter adds to the facts: nothing once it was withdrawn or annulled, and of a superseded one only what came in its place. */
export function contributionOf(procedure: Procedure, state: MatterState): Contribution {
  if (state.ended === undefined) return procedure.affects(state);
  const { event } = state.ended;
  return event.type === 'superseded' ? { successions: [{ matterId: state.id, by: event.successorId }] } : {};
}

/** The end of a matter stops what runs; what would have begun only after it never began. */
function stopWhenEnded(clock: Clock, state: MatterState): readonly Clock[] {
  if (state.ended === undefined) return [clock];
  const endedAt = state.ended.event.recordedAt;
  if (clock.startedAt > endedAt) return [];
  return [clock.stoppedAt === undefined ? { ...clock, stoppedAt: endedAt } : clock];
}

/** What rested on an act that was annulled is not undone automatically; somebody is told that its ground has fallen away. */
function fallenGround(procedure: Procedure, state: MatterState, facts: CaseFacts): Finding | undefined {
  const decision = findTaken(state, procedure.decisionStep);
  if (state.ended !== undefined || decision?.event.type !== 'stepTaken') return undefined;
  const standing = standingMatters(facts);
  const fallen = decision.event.restsOn.filter((matterId) => !standing.has(matterId));
  if (fallen.length === 0) return undefined;
  return {
    code: 'ground.fallen',
    severity: 'warning',
    title: '所依据的决定已经不存在',
    text: '这件事项是在另一项决定的基础上作出的，那项决定已被撤销。请重新核查，必要时撤销或者重办。',
    facts: fallen.map((matterId) => ({ label: '已失效的事项', value: matterId })),
    articles: procedure.basis,
    office: actingOfficeOf(decision.event),
  };
}
