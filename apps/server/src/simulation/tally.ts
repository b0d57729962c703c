import type { Refusal } from '@guitu/law';

/** What a simulation has done so far, for the report at its end. */
export interface Tally {
  /** Commands that were carried out, by name: `leave.decide`, `entry.visit`. */
  readonly commands: Map<string, number>;
  /** Stories that began, by name. */
  readonly stories: Map<string, number>;
  /** Commands that were refused, by name, code and the sentence. */
  readonly refusals: Map<string, number>;
}

export function newTally(): Tally {
  return { commands: new Map(), stories: new Map(), refusals: new Map() };
}

export function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

export function countRefusals(tally: Tally, command: string, refusals: readonly Refusal[]): void {
  for (const { code, field, text } of refusals) {
    count(tally.refusals, `${command} ${code}${field === undefined ? '' : ` ${field}`}：${text}`);
  }
}

export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}
