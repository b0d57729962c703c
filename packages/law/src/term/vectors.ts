import type { Measure } from '../facts/facts.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { findTermBegin } from './begins.ts';
import type { TermStart } from './begins.ts';
import { computeTerm } from './compute.ts';
import type { TermInput } from './compute.ts';
import type { ProhibitionTerm } from './limits/prohibition.ts';
import { prohibitionLimits } from './limits/prohibition.ts';
import { findOccupationBan } from './occupation-ban.ts';
import type { OccupationBanInput } from './occupation-ban.ts';
import { rightsDeprivation } from './rights.ts';

type TermCase = { readonly measure: Measure } & TermInput;
type BeginCase = { readonly measure: Measure } & TermStart;
type RightsCase = { readonly measure: Measure; readonly main: Parameters<typeof rightsDeprivation>[1] };

const term = vectorRunner(({ measure, ...input }: TermCase) => {
  const { begins, ends, findings } = computeTerm(measure, input);
  return { begins, ends, findings: findings.map(({ code }) => code) };
});

const limits = vectorRunner(({ measure, ...input }: TermCase) =>
  computeTerm(measure, input).findings.map(({ code }) => code),
);

const begin = vectorRunner(
  ({ measure, ...start }: BeginCase) => findTermBegin(measure, start)?.begins ?? null,
);

const prohibition = vectorRunner((input: ProhibitionTerm) =>
  prohibitionLimits(input).map(({ code }) => code),
);

const rights = vectorRunner(({ measure, main }: RightsCase) => {
  const { begins, deprivedFrom } = rightsDeprivation(measure, main);
  return { begins: begins ?? null, deprivedFrom: deprivedFrom ?? null };
});

const occupation = vectorRunner((input: OccupationBanInput) => {
  const ban = findOccupationBan(input);
  return ban === undefined
    ? null
    : { begins: ban.begins, ends: ban.ends, findings: ban.findings.map(({ code }) => code) };
});

/** Terms, their first days and their limits. */
export const termVectors: VectorRunners = {
  'CALC-01': term,
  'CALC-02': begin,
  'CALC-03': term,
  'CALC-04': limits,
  'CALC-05': term,
  'CALC-06': term,
  'CALC-09': prohibition,
  'CALC-10': rights,
  'CALC-11': occupation,
  'CALC-12': limits,
  'CALC-16': begin,
};
