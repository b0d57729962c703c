import type { Article } from '../../articles/article.ts';

/** A length the law does not allow. Never a refusal: the paper of the court stands until the court changes it. */
export interface LimitFinding {
  readonly code: string;
  readonly rule: string;
  readonly severity: 'warning' | 'grave';
  readonly title: string;
  readonly text: string;
  readonly articles: readonly Article[];
}
