import * as fc from 'fast-check';

import { holderOf, placeOf } from '../../facts/holder.ts';
import type { Office } from '../../kernel/actor.ts';
import type { MendAct, MendCommand, StepCommand } from '../../kernel/command.ts';
import { placeOfStep } from '../../kernel/competence.ts';
import { mendObjection } from '../../kernel/may-mend.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { firstStep, getStep, isReached, standingQuestion } from '../../kernel/sequence.ts';
import type { MatterState } from '../../kernel/state.ts';
import { addHours } from '../../time/moment.ts';
import type { CasePlay, PlayedMatter } from '../case-play.ts';
import { actorAt, statedOf } from '../case-play.ts';
import { Dice } from '../dice.ts';
import { contextAt } from '../facts.ts';
import { fillField, fillForm } from '../fill-form.ts';

/** Twelve numbers, enough for most forms without reading any of them twice. */
const diceNumbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(500), {
  minLength: 12,
  maxLength: 12,
});

/** Something somebody tries. Which matter, step, values and actor it is about follows from its numbers and what stands by then. */
export interface RandomAct {
  readonly act: 'open' | 'step' | MendAct;
  /** Hours since the act before it. */
  readonly hours: number;
  /** How many hours before it is entered it happened; absent: it is asked for, not recorded. */
  readonly late?: number;
  readonly numbers: readonly number[];
}

const kinds: readonly { readonly weight: number; readonly act: RandomAct['act'] }[] = [
  { act: 'open', weight: 4 },
  { act: 'step', weight: 20 },
  { act: 'sendBack', weight: 2 },
  { act: 'withdraw', weight: 1 },
  { act: 'correct', weight: 4 },
  { act: 'annul', weight: 1 },
  { act: 'supersede', weight: 1 },
  { act: 'reopen', weight: 3 },
];

/** Any number of acts, most of them steps. */
export function randomActs(maxLength: number): fc.Arbitrary<readonly RandomAct[]> {
  const act = fc.record(
    {
      act: fc.oneof(...kinds.map(({ act: one, weight }) => ({ weight, arbitrary: fc.constant(one) }))),
      hours: fc.integer({ min: 0, max: 40 }),
      late: fc.integer({ min: 0, max: 300 }),
      numbers: diceNumbers,
    },
    { requiredKeys: ['act', 'hours', 'numbers'] },
  );
  return fc.array(act, { minLength: 4, maxLength, size: 'max' });
}

/** Tries the acts one after another; what is refused is simply not taken. */
export function playActs(play: CasePlay, procedures: readonly Procedure[], acts: readonly RandomAct[]): void {
  for (const one of acts) {
    play.pass(one.hours);
    tryAct(play, procedures, one);
  }
}

function tryAct(play: CasePlay, procedures: readonly Procedure[], { act, late, numbers }: RandomAct): void {
  const dice = new Dice(numbers);
  const { matters } = play;
  if (act === 'open' || matters.length === 0) {
    tryStep(play, dice.pick(procedures), `matter-${matters.length + 1}`, late, dice);
    return;
  }
  // Mostly a matter for which it makes sense, now and then any.
  const sensible = matters.filter((one) => makesSense(play, one, act));
  const { procedure, state } = dice.pick(sensible.length === 0 || dice.one(6) === 5 ? matters : sensible);
  if (act === 'step') tryStep(play, procedure, state.id, late, dice);
  else tryMending(play, procedure, state, act, dice);
}

function makesSense(play: CasePlay, { procedure, state }: PlayedMatter, act: 'step' | MendAct): boolean {
  if (act === 'step') return state.ended === undefined;
  const actor = actorAt('provinceAgency', 530000000000);
  return mendObjection(procedure, state, play.facts, { act }, actor, contextAt(play.now)) === undefined;
}

function tryStep(
  play: CasePlay,
  procedure: Procedure,
  matterId: string,
  late: number | undefined,
  dice: Dice,
): void {
  const context = contextAt(play.now);
  const { facts } = play;
  const state = play.stateOf(matterId);
  const question: Question =
    state === undefined
      ? { facts, state, context, values: {}, happenedAt: play.now, mode: 'permit' }
      : standingQuestion({ facts, state, context });
  const names = Object.keys(procedure.steps);
  const reached = names.filter((name) => isReached(procedure, name, question));
  const usual = state === undefined ? [firstStep(procedure, facts, context)] : reached;
  const name = dice.one(6) === 5 || usual.length === 0 ? dice.pick(names) : dice.pick(usual);
  const happenedAt = late === undefined ? play.now : addHours(play.now, -late);
  const others = play.matters.map((one) => one.state.id);
  const values = fillForm(getStep(procedure, name).form, dice, { at: happenedAt, matterIds: others });
  const competence = getStep(procedure, name).by({ ...question, values });
  const waiting =
    dice.one(6) === 5 ? dice.pick(['judicialOffice', 'countyAgency'] as const) : competence.waiting;
  const command: StepCommand = {
    act: 'step',
    step: name,
    values,
    mode: late === undefined ? 'permit' : 'record',
    happenedAt,
    ...(late === undefined ? {} : { stated: statedOf(waiting) }),
  };
  const actor =
    late === undefined
      ? actorAt(waiting, placeOfStep({ ...competence, waiting }, facts.holder))
      : actorAt('countyAgency', facts.holder.countyCode);
  play.give(procedure, matterId, command, actor);
}

function tryMending(
  play: CasePlay,
  procedure: Procedure,
  state: MatterState,
  act: MendAct,
  dice: Dice,
): void {
  const { facts } = play;
  const { region } = getStep(procedure, procedure.decisionStep).by(
    standingQuestion({ facts, state, context: contextAt(play.now) }),
  );
  const office = dice.pick<Office>(['countyAgency', 'prefectureAgency', 'countyAgency', 'judicialOffice']);
  const holder = region === undefined ? facts.holder : holderOf(region);
  const command = mendingOf(play, procedure, state, act, dice);
  if (command !== undefined)
    play.give(procedure, state.id, command, actorAt(office, placeOf(office, holder)));
}

function mendingOf(
  play: CasePlay,
  procedure: Procedure,
  state: MatterState,
  act: MendAct,
  dice: Dice,
): MendCommand | undefined {
  const reason = '演示理由';
  switch (act) {
    case 'sendBack':
    case 'reopen': {
      const standing = state.taken.map(({ step }) => step);
      const names = dice.one(6) === 5 || standing.length === 0 ? Object.keys(procedure.steps) : standing;
      return { act, to: dice.pick(names), reason };
    }
    case 'withdraw':
    case 'annul':
      return { act, reason };
    case 'supersede':
      return { act, reason, successorId: `matter-${play.matters.length + 1}` };
    case 'correct': {
      if (state.taken.length === 0) return undefined;
      const taken = dice.pick(state.taken);
      const { form } = getStep(procedure, taken.step);
      const fields = Object.keys(form);
      if (fields.length === 0) return undefined;
      const field = dice.pick(fields);
      const matterIds = play.matters.map((one) => one.state.id);
      const value = fillField(form[field]!, dice, { at: play.now, matterIds });
      return {
        act,
        step: taken.step,
        ...(dice.one(2) === 0 ? {} : { occurrence: taken.event.sequence }),
        field,
        value: dice.one(5) === 4 ? undefined : value,
        reason,
      };
    }
  }
}
