import type { Article } from '../../articles/index.ts';
import { criminalProcedure, outsidePrisonOpinion, outsidePrisonRules } from '../../articles/index.ts';
import { measureNames } from '../../facts/facts.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { placePaper } from './entry.ts';
import type { EnteredTermPaper } from './form.ts';

interface Problem {
  readonly text: string;
  readonly articles: readonly Article[];
}

const articles = [criminalProcedure(268), outsidePrisonRules(26), outsidePrisonOpinion(14)];

/**
 * 《刑事诉讼法》第二百六十八条 (RECALL-07): only of somebody serving outside prison, days are left out of the term: those of an escape,
 * and all days outside when it was obtained by fraud. Answers with everything that does not fit.
 */
export function notCountedProblem(paper: EnteredTermPaper, { state, facts }: Standing): Problem | undefined {
  if (paper.kind !== 'notCounted' || !ruleActive('RECALL-07')) return undefined;
  const found = [
    wrongMeasure(facts),
    wrongCount(paper),
    notTheWhole(paper, outsideFrom(paper, state.id, facts)),
  ];
  const text = found.filter((one) => one !== undefined).join('');
  return text === '' ? undefined : { text, articles };
}

/** First day outside: that of the term as it ruled before. */
function outsideFrom(paper: EnteredTermPaper, matterId: string, facts: CaseFacts): Day | undefined {
  return placePaper(paper, matterId, facts)?.line.begins;
}

function wrongMeasure({ measure }: CaseFacts): string | undefined {
  if (measure === 'outsidePrison') return undefined;
  return `不计入刑期只适用于暂予监外执行，这个人是${measureNames[measure]}。`;
}

function wrongCount({ lostFrom, lostUntil, notCountedDays }: EnteredTermPaper): string | undefined {
  if (lostFrom === undefined || lostUntil === undefined || notCountedDays === undefined) return undefined;
  const days = daysBetween(lostFrom, lostUntil) + 1;
  if (days === notCountedDays) return undefined;
  return `${formatDay(lostFrom)}至${formatDay(lostUntil)}首尾两日都算是${days}日，与写明的${notCountedDays}日不一致。`;
}

function notTheWhole({ ground, lostFrom }: EnteredTermPaper, outside: Day | undefined): string | undefined {
  if (ground !== 'obtainedByFraud' || lostFrom === undefined || outside === undefined) return undefined;
  if (lostFrom <= outside) return undefined;
  return `以非法手段骗取暂予监外执行的，监外执行的期间全部不计入，应当从${formatDay(outside)}起算，文书从${formatDay(lostFrom)}起算。`;
}
