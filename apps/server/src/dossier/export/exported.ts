import type { Moment } from '@guitu/law';

/** What the folder says of itself: by whom, when, to whom, on what ground. */
export interface Exported {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  readonly bodyName: string;
  readonly recipient: string;
  readonly ground: string;
}
