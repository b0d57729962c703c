import type { Article } from '../articles/article.ts';
import { act, cooperation, measures } from '../articles/corrections.ts';
import { criminalProcedure, procedureInterpretation } from '../articles/criminal.ts';

/**
 * What is being counted. Only the procedural periods of offices (`office`) may roll over a holiday; all others
 * end on their day, or a person's freedom would be restricted longer than the law allows (CALC-15).
 */
export type PeriodKind = 'office' | 'term' | 'probation' | 'correction' | 'monitoring' | 'leave';

/** The kinds that never roll over, with the article this is derived from. */
export const neverRolls: Readonly<Record<Exclude<PeriodKind, 'office'>, { name: string; article: Article }>> =
  {
    term: { name: '刑期', article: procedureInterpretation(202) },
    probation: { name: '考验期', article: procedureInterpretation(202) },
    correction: { name: '矫正期满日', article: cooperation(20) },
    monitoring: { name: '电子定位期限', article: act(29) },
    leave: { name: '外出期限', article: measures(27) },
  };

/** 期间 in general: the first day is not counted, the last rolls over, transport does not count. */
export const periodArticle: Article = criminalProcedure(105);
