import type { RecipientBody } from './recipients.ts';

/** What is to be told to a body, before it is known through which channels. */
export interface Draft {
  readonly body: RecipientBody;
  readonly kind: 'digest' | 'grave' | 'reminder';
  readonly text: string;
  readonly href: string | null;
  /** One message a body, day and cause. */
  readonly cause: string;
  /** Everything it tells of: none of it is told again. */
  readonly derivedFrom: readonly string[];
}
