import type { Article } from '../../articles/article.ts';
import { inForce } from '../../articles/article.ts';
import { act, cooperation } from '../../articles/index.ts';
import type { Question } from '../../kernel/procedure.ts';
import { dayOf } from '../../time/zone.ts';
import type { TerminationReport } from './form.ts';
import { findReport } from './form.ts';

/**
 * What a termination by a judgment on another crime rests on: the opinion of 2026 where it was in force when the paper came, before
 * that only 《社区矫正法》第四十五条.
 */
export function judgmentArticle({
  state,
  values,
  happenedAt,
}: Pick<Question, 'state' | 'values' | 'happenedAt'>): Article {
  const report: Partial<TerminationReport> = findReport(state) ?? values;
  const article = cooperation(19);
  return inForce(article, report.receivedOn ?? dayOf(happenedAt)) ? article : act(45);
}
