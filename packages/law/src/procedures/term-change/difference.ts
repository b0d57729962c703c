import { procedureInterpretation } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { altersOnly } from '../../facts/term-ledger.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTermBegin, startOn } from '../../term/begins.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { placePaper } from './entry.ts';
import { findTermPaper } from './form.ts';
import type { EnteredTermPaper } from './form.ts';

/** A day that the paper states and the computation gives otherwise. */
export interface Difference {
  readonly which: 'begins' | 'ends';
  readonly stated: Day;
  readonly computed: Day;
}

/** First day of the term by the law, from the day the paper names for it (CALC-02, CALC-05, CALC-16). */
export function computedBegin(paper: Partial<EnteredTermPaper>, facts: CaseFacts): Day | undefined {
  if (paper.startsFrom === undefined || paper.kind === undefined) return undefined;
  if (altersOnly(paper as { kind: 'commutation' })) return undefined;
  const start = { ...startOn(facts.measure, paper.startsFrom), reportedOn: facts.intake?.receivedOn };
  return findTermBegin(facts.measure, start)?.begins;
}

/** Where a paper and the computation part. The paper rules meanwhile. */
export function differencesOf(
  paper: Partial<EnteredTermPaper>,
  matterId: string,
  facts: CaseFacts,
): readonly Difference[] {
  const found: Difference[] = [];
  const begin = computedBegin(paper, facts);
  if (begin !== undefined && paper.begins !== undefined && begin !== paper.begins)
    found.push({ which: 'begins', stated: paper.begins, computed: begin });
  const end = placePaper(paper, matterId, facts)?.line.computedEnds;
  if (end !== undefined && paper.ends !== undefined && end !== paper.ends)
    found.push({ which: 'ends', stated: paper.ends, computed: end });
  return found;
}

export function findDifferences(state: MatterState | undefined, facts: CaseFacts): readonly Difference[] {
  const paper = findTermPaper(state);
  return paper === undefined || state === undefined ? [] : differencesOf(paper, state.id, facts);
}

/** 'the last day: the paper says …, counted by the law …, n days apart' in the words of screen and letter. */
export function sayDifference({ which, stated, computed }: Difference): string {
  const name = which === 'begins' ? '起始日' : '截止日';
  const days = Math.abs(daysBetween(stated, computed));
  return `${name}：文书载明${formatDay(stated)}，按规定计算为${formatDay(computed)}，相差${days}日`;
}

export const differenceArticle = procedureInterpretation(202);
