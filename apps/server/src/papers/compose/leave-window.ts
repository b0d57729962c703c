import type { LeaveWindow } from '@guitu/papers';

import { dayIn, numberIn, textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** Why, where and how long, as law counted it. */
export function leaveWindow({ order }: PaperSource): LeaveWindow {
  const detail = textIn(order, 'reasonText');
  const reason = textIn(order, 'reason');
  return {
    reason: detail === '' ? reason : `${reason}，${withoutFullStop(detail)}`,
    destination: textIn(order, 'destination'),
    beginsOn: dayIn(order, 'beginsOn'),
    endsOn: dayIn(order, 'endsOn'),
    days: numberIn(order, 'days'),
  };
}

/** The templates set the closing mark themselves. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/[。.；;]+$/, '');
}
