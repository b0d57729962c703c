import type { Article } from '../articles/article.ts';

/** Why a command cannot be taken. Data, not an exception: one place in the server maps it to HTTP. */
export interface Refusal {
  /** Stable code, e.g. `leave.forbidden-place`. Never reused for something else. */
  readonly code: string;
  /** One Chinese sentence: what is wrong and what to do. */
  readonly text: string;
  readonly articles?: readonly Article[];
  /** The form field beside which the sentence belongs. */
  readonly field?: string;
  /** How things stand now. */
  readonly present?: string;
  /** What is possible instead. */
  readonly instead?: string;
  /** The other matter that stands in the way. Whoever answers says who dealt with it last, and when. */
  readonly matterId?: string;
}
