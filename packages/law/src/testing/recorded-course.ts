import type { CaseFacts } from '../facts/facts.ts';
import type { CopyOrder, PaperOrder } from '../kernel/outcome.ts';
import type { Procedure, Question } from '../kernel/procedure.ts';
import { firstStep, getStep, isOwed, isReached, standingQuestion } from '../kernel/sequence.ts';
import type { MatterState } from '../kernel/state.ts';
import { addHours, moment } from '../time/moment.ts';
import { CasePlay, actorAt, statedOf } from './case-play.ts';
import { Dice } from './dice.ts';
import { contextAt, shangriLa } from './facts.ts';
import { fillForm } from './fill-form.ts';

/** A paper for the person or his guardian, and the step that ordered it. */
export interface PersonalPaper {
  readonly step: string;
  readonly paper: PaperOrder;
}

const id = 'played';

/**
 * One course of a matter, recorded step by step so that no check stands in the way: what is only possible before what is owed. `roll`
 * chooses among options: every field takes the same. `visit` is called after each step that was taken.
 */
export function recordCourse(
  procedure: Procedure,
  facts: CaseFacts,
  roll: number,
  visit: (play: CasePlay, state: MatterState, step: string) => void,
): void {
  const play = new CasePlay(facts, moment('2026-03-02T01:00:00.000Z'));
  const tried = new Set<string>();
  let next: string | undefined = firstStep(procedure, facts, contextAt(play.now));
  for (let turns = 30; next !== undefined && turns > 0; turns -= 1) {
    tried.add(next);
    const isTaken = record(play, procedure, next, roll);
    const state = play.stateOf(id);
    if (isTaken && state !== undefined) visit(play, state, next);
    next = following(play, procedure, tried);
  }
}

/** Every paper for the person that one course of a matter orders, asked for as if its steps had been asked for one by one. */
export function papersForPerson(
  procedure: Procedure,
  facts: CaseFacts,
  roll: number,
): readonly PersonalPaper[] {
  const found: PersonalPaper[] = [];
  recordCourse(procedure, facts, roll, (play, state, step) => {
    found.push(...ordered(play, procedure, state, step));
  });
  return found;
}

function following(play: CasePlay, procedure: Procedure, tried: ReadonlySet<string>): string | undefined {
  const state = play.stateOf(id);
  if (state === undefined) return undefined;
  const question = standingQuestion({ facts: play.facts, state, context: contextAt(play.now) });
  const reached = Object.entries(procedure.steps).filter(
    ([name]) => !tried.has(name) && name !== procedure.overseeingStep && isReached(procedure, name, question),
  );
  // What is only possible comes before what is owed: the decision would close the way to it.
  const [found] = [
    ...reached.filter(([, step]) => step.optional === true && !isOwed(step, question)),
    ...reached.filter(([, step]) => isOwed(step, question)),
  ];
  return found?.[0];
}

function record(play: CasePlay, procedure: Procedure, name: string, roll: number): boolean {
  play.pass(5);
  const happenedAt = addHours(play.now, -1);
  const step = getStep(procedure, name);
  const values = fillForm(step.form, new Dice([roll]), { at: addHours(happenedAt, -400), matterIds: [] });
  const asked = {
    facts: play.facts,
    state: play.stateOf(id),
    context: contextAt(play.now),
    values,
    happenedAt,
  };
  const { waiting } = step.by({ ...asked, mode: 'record' });
  const command = {
    act: 'step',
    step: name,
    values,
    mode: 'record',
    happenedAt,
    stated: statedOf(waiting),
  } as const;
  return play.give(procedure, id, command, actorAt('countyAgency', shangriLa)).taken;
}

function ordered(
  play: CasePlay,
  procedure: Procedure,
  recorded: MatterState,
  step: string,
): readonly PersonalPaper[] {
  const state = asPermitted(recorded);
  const event = state.taken.findLast((one) => one.step === step)?.event;
  if (event === undefined) return [];
  const question: Question = {
    facts: play.facts,
    state,
    values: state.taken.findLast((one) => one.step === step)?.values ?? {},
    context: contextAt(play.now),
    happenedAt: event.happenedAt,
    mode: 'permit',
    actor: actorAt('countyAgency', shangriLa),
  };
  const papers = procedure.papers[step]?.(question) ?? [];
  const kinds = new Set(
    (procedure.copies[step]?.(question) ?? []).filter(isForPerson).map(({ paperKind }) => paperKind),
  );
  return papers.filter(({ kind }) => kinds.has(kind)).map((paper) => ({ step, paper }));
}

function isForPerson({ recipient }: CopyOrder): boolean {
  return recipient.kind === 'supervisee' || (recipient.kind === 'named' && recipient.office === 'supervisee');
}

/** The same steps, as they would stand had each been asked for. */
function asPermitted(state: MatterState): MatterState {
  const permitted = <T extends { readonly event: object }>(one: T): T => ({
    ...one,
    event: { ...one.event, mode: 'permit' },
  });
  return { ...state, taken: state.taken.map(permitted) };
}
