import type { Day } from '../time/day.ts';

/** 27, or '37-1' for 第三十七条之一. */
export type ArticleNumber = number | `${number}-${number}`;

/** One cited provision, with the days between which it is in force. */
export interface Article {
  /** Stable, e.g. 'act-27', 'securityPenalties-72-4'. */
  readonly code: string;
  /** Official title, e.g. '中华人民共和国社区矫正法'. */
  readonly law: string;
  readonly number: ArticleNumber;
  /** '4' is the fourth item (第四项), 'p1' the first paragraph (第一款), 'p1.2' the second item of the first paragraph. */
  readonly paragraph?: string;
  /** As it is quoted on screen and paper, e.g. '《社区矫正法》第二十七条'. */
  readonly label: string;
  /** First day in force. */
  readonly from: Day;
  /** First day no longer in force; absent while it is. */
  readonly until?: Day;
}

/** True when the provision is in force on that day. Facts are judged by the law of their day. */
export function inForce(article: Article, day: Day): boolean {
  return article.from <= day && (article.until === undefined || day < article.until);
}
