import type { Moment } from '@guitu/law';
import { moment } from '@guitu/law';

/** The server's clock in a test: stands still until it is moved, and only ever forward. */
export class TestClock {
  #now: Moment;

  constructor(start: string) {
    this.#now = moment(start);
  }

  readonly now = (): Moment => this.#now;

  /** Moves on to a moment, given with its offset ('2026-03-10T09:00:00+08:00'). */
  moveTo(text: string): void {
    const next = moment(text);
    if (next < this.#now) throw new Error(`the clock does not go back from ${this.#now} to ${next}`);
    this.#now = next;
  }
}
