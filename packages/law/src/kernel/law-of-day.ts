import { inForce } from '../articles/article.ts';
import type { Day } from '../time/day.ts';
import type { Refusal } from './refusal.ts';

/**
 * An objection by the law of the day on which the thing happened: provisions that were not in force are not cited, and what rests on
 * nothing else was no rule then. An objection that cites nothing is one of the house, and holds on every day.
 */
export function byLawOf(day: Day, objections: readonly Refusal[]): readonly Refusal[] {
  return objections.flatMap((objection) => {
    if (objection.articles === undefined || objection.articles.length === 0) return [objection];
    const articles = objection.articles.filter((article) => inForce(article, day));
    return articles.length === 0 ? [] : [{ ...objection, articles }];
  });
}
