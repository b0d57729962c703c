import type { FieldValue } from '../kernel/field.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { groundsOf } from '../kernel/sequence.ts';
import type { Moment } from '../time/moment.ts';
import type { Deed } from './case-play.ts';

/** A step as the commands alone say it stands: told a second time, without the fold. */
export interface ToldStep {
  readonly number: number;
  readonly step: string;
  readonly happenedAt: Moment;
  readonly values: Readonly<Record<string, FieldValue | undefined>>;
}

/**
 * What stands of one matter after its deeds, in the order in which it happened. Going back takes away the newest occurrence of the
 * step, what happened after it, and what has lost its ground; steps for any time stay.
 */
export function toldBy(procedure: Procedure, deeds: readonly Deed[]): readonly ToldStep[] {
  let told: readonly ToldStep[] = [];
  for (const { command, verdict } of deeds) {
    if (!verdict.taken) continue;
    const { event } = verdict.decision;
    if (event.type === 'stepTaken') {
      const { sequence: number, step, happenedAt, values } = event;
      told = [...told, { number, step, happenedAt, values }].toSorted(inOrder);
    } else if (command.act === 'correct') {
      const named = ({ number, step }: ToldStep): boolean =>
        step === command.step && (command.occurrence ?? number) === number;
      const meant = told.findLast(named);
      const value = event.type === 'corrected' ? event.new : undefined;
      told = told.map((one) =>
        one === meant ? { ...one, values: { ...one.values, [command.field]: value } } : one,
      );
    } else if (command.act === 'sendBack' || command.act === 'reopen') {
      told = withoutLater(procedure, told, command.to);
    }
  }
  return told;
}

function inOrder(a: ToldStep, b: ToldStep): number {
  if (a.happenedAt !== b.happenedAt) return a.happenedAt < b.happenedAt ? -1 : 1;
  return a.number - b.number;
}

function withoutLater(procedure: Procedure, told: readonly ToldStep[], to: string): readonly ToldStep[] {
  const staysApart = ({ step }: ToldStep): boolean => procedure.steps[step]?.anyTime === true;
  const back = told.findLast(({ step }) => step === to);
  if (back === undefined) return told;
  if (staysApart(back)) return told.filter((one) => one !== back);
  const gone = new Set([back]);
  const grounds = groundsOf(procedure, to);
  const lost = (one: ToldStep): boolean =>
    inOrder(one, back) > 0 ||
    [...groundsOf(procedure, one.step)].some((ground) => {
      const each = told.filter(({ step }) => step === ground);
      return each.length > 0 && each.every((other) => gone.has(other));
    });
  for (let size = 0; size < gone.size;) {
    size = gone.size;
    for (const one of told) if (!staysApart(one) && !grounds.has(one.step) && lost(one)) gone.add(one);
  }
  return told.filter((one) => !gone.has(one));
}
