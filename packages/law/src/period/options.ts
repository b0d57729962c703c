import type { Calendar } from '../calendar/calendar.ts';
import type { PeriodKind } from './kind.ts';

export interface PeriodOptions {
  /** Whether the last day moves off a holiday. Only ever true for periods of offices. */
  readonly rollsOver: boolean;
  readonly calendar: Calendar;
  /** The person is in custody (在押): nothing rolls over. */
  readonly detained?: boolean | undefined;
  /** What is counted; `office` when absent. */
  readonly kind?: PeriodKind | undefined;
}
