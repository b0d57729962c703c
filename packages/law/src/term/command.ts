import { sayWhy } from '../articles/why.ts';
import { measureNames } from '../facts/facts.ts';
import type { Measure } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';
import { findDay } from '../time/day.ts';
import { InvalidValue } from '../time/invalid-value.ts';
import { computeTerm } from './compute.ts';
import type { Length } from './length.ts';

export interface TermAnswer {
  readonly begins: Day;
  readonly ends: Day;
  readonly why: readonly string[];
  readonly findings: readonly string[];
}

/** What the command line may ask beyond a length. */
export interface TermQuestion extends Length {
  readonly detainedDays?: number | undefined;
  readonly life?: boolean | undefined;
}

/**
 * `guitu term`: the measure in English (control) or Chinese (管制), the first day of the term in any common spelling.
 * Throws `InvalidValue` with a Chinese sentence for what cannot be read.
 */
export function termCommand(measure: string, from: string, question: TermQuestion): TermAnswer {
  const found = findMeasure(measure);
  const begin = findDay(from);
  if (begin === undefined) {
    throw new InvalidValue('day.impossible', `“${from}”不是有效日期，请按“2026-01-05”的样式填写。`, from);
  }
  const { begins, ends, why, findings } = computeTerm(found, { ...question, from: begin });
  return { begins, ends, why: why.map(sayWhy), findings: findings.map(({ text }) => text) };
}

function findMeasure(text: string): Measure {
  for (const [measure, name] of Object.entries(measureNames)) {
    if (text === measure || text === name) return measure as Measure;
  }
  const names = Object.entries(measureNames).map(([measure, name]) => `${name}（${measure}）`);
  throw new InvalidValue('term.measure', `没有“${text}”这一类，请填写${names.join('、')}之一。`, text);
}
