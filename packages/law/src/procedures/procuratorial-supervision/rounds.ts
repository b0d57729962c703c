import type { Context } from '../../kernel/context.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import type { OpinionForm } from './options.ts';

/** What the procuratorate asks now: the opinion as it was raised, made a written one, or asked for again. */
export interface Demand {
  readonly step: TakenStep;
  readonly form: OpinionForm;
  readonly on: Day;
  /** The day by which a written reply is due; absent for what was said, and where the record does not say. */
  readonly replyBy?: Day;
}

const asking: readonly string[] = ['raise', 'escalate', 'urge'];
const answering: readonly string[] = ['reply', 'receiveReply'];

/** 《人民检察院检察建议工作规定》第十九条: two months from the day of receipt. */
export function suggestionDue(servedOn: Day, { calendar }: Pick<Context, 'calendar'>): Day {
  return computeDays(servedOn, { unit: 'months', amount: 2 }, { rollsOver: true, calendar }).due;
}

/** So many days from an event that is not counted, as the period of an office. */
export function daysFrom(on: Day, amount: number, { calendar }: Pick<Context, 'calendar'>): Day {
  return computeDays(on, { unit: 'days', amount }, { rollsOver: true, calendar }).due;
}

/** The newest demand; of a re-examination that upheld it, with the date that was set anew. */
export function findDemand(
  state: MatterState | undefined,
  context: Pick<Context, 'calendar'>,
): Demand | undefined {
  const step = state?.taken.findLast((one) => asking.includes(one.step));
  if (step === undefined) return undefined;
  const { form, replyBy, servedOn } = step.values as {
    readonly form?: OpinionForm;
    readonly replyBy?: Day;
    readonly servedOn?: Day;
  };
  const on = dayOf(step.event.happenedAt);
  const what = step.step === 'escalate' ? 'notice' : (form ?? formBefore(state));
  const stated = upheldUntil(state, step) ?? replyBy;
  if (what === 'oral' && step.step === 'raise') return { step, form: what, on };
  const due = stated ?? (what === 'suggestion' ? suggestionDue(servedOn ?? on, context) : undefined);
  return { step, form: what, on, ...(due === undefined ? {} : { replyBy: due }) };
}

function formBefore(state: MatterState | undefined): OpinionForm {
  if (findTaken(state, 'escalate') !== undefined) return 'notice';
  return (findTaken(state, 'raise')?.values['form'] as OpinionForm | undefined) ?? 'notice';
}

function upheldUntil(state: MatterState | undefined, demand: TakenStep): Day | undefined {
  const examined = findTaken(state, 'reexamine');
  if (examined === undefined || isBefore(state, examined, demand)) return undefined;
  return examined.values['conclusion'] === 'upheld'
    ? (examined.values['replyBy'] as Day | undefined)
    : undefined;
}

/** The reply to the newest demand, or nothing while it is owed. */
export function findReply(state: MatterState | undefined): TakenStep | undefined {
  const demand = state?.taken.findLast((one) => asking.includes(one.step));
  const reply = state?.taken.findLast((one) => answering.includes(one.step));
  if (demand === undefined || reply === undefined || isBefore(state, reply, demand)) return undefined;
  return reply;
}

/** The day of a reply: of one that came from outside, the day on which it was received. */
export function repliedOn({ values, event }: TakenStep): Day {
  return (values['repliedOn'] as Day | undefined) ?? dayOf(event.happenedAt);
}

/** Whether the reply says that everything was put right. */
export function isCorrected(state: MatterState | undefined): boolean {
  return findReply(state)?.values['adopted'] === 'adopted';
}

/** The objection that nobody has re-examined yet. */
export function findOpenObjection(state: MatterState | undefined): TakenStep | undefined {
  const objection = findTaken(state, 'object');
  const examined = findTaken(state, 'reexamine');
  if (objection === undefined) return undefined;
  return examined === undefined || isBefore(state, examined, objection) ? objection : undefined;
}

/** Whether a re-examination took the opinion back. */
export function isWithdrawn(state: MatterState | undefined): boolean {
  return findTaken(state, 'reexamine')?.values['conclusion'] === 'withdrawn';
}

/** Whether anything is still asked of the supervised body. */
export function isOpen(state: MatterState | undefined): boolean {
  return findTaken(state, 'conclude') === undefined && !isWithdrawn(state);
}

/** When the written notice went out: the day from which fifteen days lead to the level above. */
export function findNoticedOn(state: MatterState | undefined): Day | undefined {
  const escalated = findTaken(state, 'escalate');
  if (escalated !== undefined) return dayOf(escalated.event.happenedAt);
  const raised = findTaken(state, 'raise');
  if (raised?.values['form'] !== 'notice') return undefined;
  return (raised.values['servedOn'] as Day | undefined) ?? dayOf(raised.event.happenedAt);
}

function isBefore(state: MatterState | undefined, one: TakenStep, other: TakenStep): boolean {
  const taken = state?.taken ?? [];
  return taken.indexOf(one) < taken.indexOf(other);
}
