import type { Moment } from '@guitu/law';

import type { Visitor } from '../../access/visitor.ts';
import type { Services } from '../../services.ts';

/** What the folder says of itself: by whom, when, to whom, on what ground. */
export interface Exported {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  readonly bodyName: string;
  readonly recipient: string;
  readonly ground: string;
}

/** An export on its way out: for whom it is made, what is said of it, and by which address it is read. */
export interface Exporting {
  readonly services: Services;
  readonly visitor: Visitor;
  readonly exported: Exported;
  readonly route: string;
}
