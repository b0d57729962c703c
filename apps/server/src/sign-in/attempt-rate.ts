import type { Moment, Refusal } from '@guitu/law';
import { epochOf } from '@guitu/law';

const windowMs = 60_000;
const attemptsAtMost = 30;

/** Attempts to sign in from one address within a minute. One office shares an address, so the bound is generous. */
export class AttemptRate {
  readonly #attempts = new Map<string, number[]>();

  /** Counts an attempt; answers with a refusal when there were too many. */
  count(address: string, now: Moment): Refusal | undefined {
    const at = epochOf(now);
    const recent = (this.#attempts.get(address) ?? []).filter((time) => time > at - windowMs);
    if (recent.length >= attemptsAtMost) {
      return { code: 'session.too-many', text: '登录太频繁，请一分钟后再试。' };
    }
    if (this.#attempts.size > 10_000) this.#attempts.clear();
    this.#attempts.set(address, [...recent, at]);
    return undefined;
  }
}
