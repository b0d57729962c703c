import type { CaseFacts } from '../facts/facts.ts';
import { holderOf, placeOf } from '../facts/holder.ts';
import type { MendCommand } from '../kernel/command.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { firstStep, getStep, isOwed, isReached, standingQuestion } from '../kernel/sequence.ts';
import type { MatterState } from '../kernel/state.ts';
import { addHours, moment } from '../time/moment.ts';
import { CasePlay, actorAt, statedOf } from './case-play.ts';
import { Dice } from './dice.ts';
import { contextAt, diqing, shangriLa } from './facts.ts';
import { fillForm } from './fill-form.ts';

const reason = '演示理由';

/**
 * One matter of any procedure, recorded step by step and mended in every way that it allows: corrected, sent back before its decision,
 * annulled after it and reopened, with a step that is entered late. For the recorded history of a new version.
 */
export function mendedStory(procedure: Procedure, facts: CaseFacts, id: string): MatterState {
  const story = new OneStory(procedure, facts, id);
  const first = firstStep(procedure, facts, contextAt(story.play.now));
  story.record(first, 30);
  story.correct();
  if (first !== procedure.decisionStep) {
    story.record(story.owed()[0] ?? first);
    story.mend({ act: 'sendBack', to: story.state.taken.at(-1)?.step ?? first, reason });
  }
  story.decide();
  const again = Object.keys(procedure.steps).find(
    (name) => procedure.steps[name]?.repeatable === true && name !== procedure.overseeingStep,
  );
  if (again !== undefined) {
    story.record(again);
    story.record(again, 30);
    story.correct();
  }
  story.mend({ act: 'annul', reason });
  story.mend({ act: 'reopen', to: procedure.decisionStep, reason });
  story.decide();
  story.correct();
  return story.state;
}

/**
 * One matter of any procedure in its ordinary course: every step it waits for, once, to its end. What can be asked for beforehand
 * is, with days that lie ahead or are today; the rest is recorded. For the recorded history of a new version.
 */
export function ordinaryStory(procedure: Procedure, facts: CaseFacts, id: string): MatterState {
  const story = new OneStory(procedure, facts, id);
  story.take(firstStep(procedure, facts, contextAt(story.play.now)));
  // What is owed again and again must not keep the story from ending.
  for (let turns = 20; turns > 0; turns -= 1) {
    const [next] = story.owed();
    if (next === undefined) break;
    story.take(next);
  }
  return story.state;
}

class OneStory {
  readonly play: CasePlay;
  readonly #procedure: Procedure;
  readonly #id: string;

  constructor(procedure: Procedure, facts: CaseFacts, id: string) {
    this.play = new CasePlay(facts, moment('2026-03-02T01:00:00.000Z'));
    this.#procedure = procedure;
    this.#id = id;
  }

  get state(): MatterState {
    const state = this.play.stateOf(this.#id);
    if (state === undefined) throw new Error(`${this.#procedure.name} could not be opened`);
    return state;
  }

  /** Names of the steps that the matter waits for, but for the overseeing one. */
  owed(): readonly string[] {
    const { facts, now } = this.play;
    const question = standingQuestion({ facts, state: this.state, context: contextAt(now) });
    return Object.entries(this.#procedure.steps)
      .filter(([name, step]) => isReached(this.#procedure, name, question) && isOwed(step, question))
      .map(([name]) => name);
  }

  /** Records a step with the plainest values its form allows, that many hours late. */
  record(name: string, late = 0): boolean {
    const { play } = this;
    play.pass(5);
    const happenedAt = addHours(play.now, -late);
    const step = getStep(this.#procedure, name);
    const values = fillForm(step.form, new Dice([]), { at: happenedAt, matterIds: [] });
    const { waiting } = step.by({
      facts: play.facts,
      state: play.stateOf(this.#id),
      context: contextAt(play.now),
      values,
      happenedAt,
      mode: 'record',
    });
    const stated = statedOf(waiting);
    const command = { act: 'step', step: name, values, mode: 'record', happenedAt, stated } as const;
    return play.give(this.#procedure, this.#id, command, actorAt('countyAgency', shangriLa)).taken;
  }

  /** Takes a step as it is asked for, with the plainest values whose days it allows; else records it. */
  take(name: string): boolean {
    const { play } = this;
    play.pass(5);
    const { now: happenedAt, facts } = play;
    const step = getStep(this.#procedure, name);
    const state = play.stateOf(this.#id);
    const taken = [20, 10, 0].some((days) => {
      const at = addHours(happenedAt, days * 24);
      const values = fillForm(step.form, new Dice([]), { at, matterIds: [] });
      const asked = {
        facts,
        state,
        context: contextAt(happenedAt),
        values,
        happenedAt,
        mode: 'permit',
      } as const;
      const { waiting, region } = step.by(asked);
      const holder = region === undefined ? facts.holder : holderOf(region);
      const actor = actorAt(waiting, placeOf(waiting, holder));
      return play.give(
        this.#procedure,
        this.#id,
        { act: 'step', step: name, values, mode: 'permit', happenedAt },
        actor,
      ).taken;
    });
    return taken || this.record(name);
  }

  /** Takes what is owed, one step after another, until the decision stands. */
  decide(): void {
    const { decisionStep } = this.#procedure;
    const stands = (): boolean => this.state.taken.some(({ step }) => step === decisionStep);
    // What is owed again and again must not keep the story from ending.
    for (let turns = 20; turns > 0 && !stands(); turns -= 1) this.record(this.owed()[0] ?? decisionStep);
  }

  mend(command: MendCommand): boolean {
    this.play.pass(3);
    return this.play.give(this.#procedure, this.#id, command, actorAt('prefectureAgency', diqing)).taken;
  }

  /** Corrects a word of the newest step that has one to correct. */
  correct(): void {
    for (const { step, event } of this.state.taken.toReversed()) {
      for (const [field, { kind }] of Object.entries(getStep(this.#procedure, step).form)) {
        const value = `更正于第 ${this.state.revision + 1} 次`;
        const command = { act: 'correct', step, occurrence: event.sequence, field, value, reason } as const;
        if ((kind === 'text' || kind === 'longText') && this.mend(command)) return;
      }
    }
  }
}
