import type { Moment } from '@guitu/law';

import { lockAfter, lockedUntil } from './lock-rule.ts';

const rememberedAtMost = 10_000;

/**
 * Failures under names that no account has. They are locked like real ones, or the lock would tell which names exist.
 * In memory: a restart forgets them, while real locks stand in the database. Whoever can watch a restart could tell the
 * two apart by the order of five failures on either side of it; that is accepted.
 */
export class UnknownNames {
  readonly #failures = new Map<string, { count: number; until: Moment | undefined }>();

  /** Until when the name is locked at `now`, or nothing. */
  lockOf(name: string, now: Moment): Moment | undefined {
    const until = this.#failures.get(name)?.until;
    return until !== undefined && until > now ? until : undefined;
  }

  /** Counts a failure; answers like the database does for a real account. */
  fail(name: string, now: Moment): Moment | undefined {
    const count = (this.#failures.get(name)?.count ?? 0) + 1;
    const until = count >= lockAfter ? lockedUntil(count, now) : undefined;
    if (this.#failures.size >= rememberedAtMost) this.#failures.clear();
    this.#failures.set(name, { count, until });
    return until;
  }
}
