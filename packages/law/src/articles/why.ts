import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { Article } from './article.ts';

/** One step of a computation, said so that a person can check it. */
export interface Why {
  /** A Chinese sentence. */
  readonly text: string;
  readonly article?: Article;
  /** What the step started from. */
  readonly from?: Day | Moment;
  /** What the step arrived at. */
  readonly to?: Day | Moment;
}

/** The step as one line of text, with its article. */
export function sayWhy({ text, article }: Why): string {
  return article === undefined ? text : `${text}（${article.label}）`;
}
