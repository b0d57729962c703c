import type { Moment } from '@guitu/law';
import { moment } from '@guitu/law';

/** A clock that stands still until a test sets it. */
export interface TestClock {
  readonly now: () => Moment;
  set(text: string): void;
}

/** A clock at a time of day in China, e.g. '2026-03-02T09:00'. */
export function testClock(local: string): TestClock {
  let present = moment(`${local}:00+08:00`);
  return {
    now: () => present,
    set(text) {
      present = moment(`${text}:00+08:00`);
    },
  };
}
