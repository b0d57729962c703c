import type { CaseFacts } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { endOfDay } from '../time/zone.ts';
import type { Absences } from './absences.ts';
import { excusedByItself } from './absences.ts';
import type { Duty } from './duty.ts';
import type { DutyEntry, DutyExcuse } from './entry.ts';
import { isInNamedPeriod } from './named-period.ts';
import type { Occurrence } from './occurrence.ts';
import { plannedOffset } from './planned-day.ts';
import type { Said } from './said.ts';
import type { Window } from './windows.ts';

/** What the duties of a case are judged by, besides their windows. */
export interface Judging {
  readonly facts: CaseFacts;
  readonly said: Said;
  readonly absences: Absences;
  readonly today: number;
  /** The hash of seed and case, from which days are drawn. */
  readonly draw: number;
}

/**
 * Every window with how it stands. An entry made for a window counts for it whenever it was made; any other counts for the first open
 * window in which its day lies, one entry for one window.
 */
export function occurrencesOf(duty: Duty, windows: readonly Window[], judging: Judging): Occurrence[] {
  if (windows.length === 0) return [];
  const { excuses } = judging.said;
  const keys = keysIn(duty, windows);
  const matched = matching(duty, windows, keys, judging.said);
  const found: Occurrence[] = [];
  for (const [index, window] of windows.entries()) {
    const key = keys[index]!;
    const excuse = excuses.size === 0 ? undefined : excuses.get(key);
    const putOff = excuse?.until !== undefined && excuse.until > window.until ? excuse.until : undefined;
    const entry = matched(key, window, index, putOff ?? window.until);
    const reason = entry === undefined ? reasonOf(duty, window, excuse, judging) : undefined;
    found.push(occurrenceOf(duty, window, key, putOff, entry, reason, judging));
  }
  return found;
}

/** Made by the million in a sweep: each kind in one literal, without spreading. */
function occurrenceOf(
  duty: Duty,
  window: Window,
  key: string,
  putOff: Day | undefined,
  entry: DutyEntry | undefined,
  reason: string | undefined,
  judging: Judging,
): Occurrence {
  const { name } = duty;
  const { from } = window;
  const until = putOff ?? window.until;
  const planned = putOff ?? plannedOn(duty, window, key, judging);
  const dueAt = putOff === undefined ? window.dueAt : endOfDay(putOff);
  if (entry !== undefined) {
    const entryId = entry.id;
    return entry.on > until
      ? { duty: name, key, from, until, plannedOn: planned, dueAt, status: 'done', entryId, late: true }
      : { duty: name, key, from, until, plannedOn: planned, dueAt, status: 'done', entryId };
  }
  if (reason !== undefined)
    return { duty: name, key, from, until, plannedOn: planned, dueAt, status: 'excused', reason };
  const isOver = judging.today > (putOff === undefined ? window.last : dayNumber(putOff));
  const status = isOver ? 'missed' : 'expected';
  return { duty: name, key, from, until, plannedOn: planned, dueAt, status };
}

function reasonOf(
  duty: Duty,
  window: Window,
  excuse: DutyExcuse | undefined,
  { absences, facts }: Judging,
): string | undefined {
  return excuse !== undefined && excuse.until === undefined
    ? excuse.reason
    : excusedByItself(duty, window, absences, facts);
}

const known = new Map<Duty, Map<Window, string>>();

function keysOf(duty: Duty): Map<Window, string> {
  const found = known.get(duty);
  if (found !== undefined) return found;
  const made = new Map<Window, string>();
  known.set(duty, made);
  return made;
}

/** The keys of a duty's windows, in their order. */
function keysIn(duty: Duty, windows: readonly Window[]): readonly string[] {
  const own = keysOf(duty);
  return windows.map((window) => {
    const found = own.get(window);
    if (found !== undefined) return found;
    const key = `${duty.name}/${window.name}`;
    own.set(window, key);
    return key;
  });
}

type Matched = (key: string, window: Window, index: number, until: string) => DutyEntry | undefined;

/** Finds the entry of a window, asked in the order of the windows. */
function matching(duty: Duty, windows: readonly Window[], keysLaid: readonly string[], said: Said): Matched {
  const entries = said.entries.get(duty.name);
  if (entries === undefined) return () => undefined;
  const inStep = matchedInStep(entries, windows, keysLaid);
  return inStep === undefined
    ? searching(entries, `${duty.name}/`, keysLaid)
    : (_key, _window, index) => inStep[index];
}

/**
 * The entries by the place of their windows, where each was made for a window, one after another, as in nearly every case: found by going
 * through both once. Undefined where it has to be searched.
 */
function matchedInStep(
  entries: readonly DutyEntry[],
  windows: readonly Window[],
  keysLaid: readonly string[],
): readonly (DutyEntry | undefined)[] | undefined {
  const matched: (DutyEntry | undefined)[] = keysLaid.map(() => undefined);
  let at = 0;
  for (const entry of entries) {
    let place = at;
    while (place < keysLaid.length && keysLaid[place] !== entry.occurrence) place += 1;
    if (place === keysLaid.length) {
      // From before all windows: it counts for none of them, whatever it was made for.
      if (at === 0 && matched[0] === undefined && entry.on < windows[0]!.from) continue;
      return undefined;
    }
    matched[place] ??= entry;
    at = place;
  }
  return matched;
}

function searching(entries: readonly DutyEntry[], prefix: string, keysLaid: readonly string[]): Matched {
  const named = new Map<string, DutyEntry>();
  for (const entry of entries) {
    const { occurrence } = entry;
    if (occurrence?.startsWith(prefix) === true && !named.has(occurrence)) named.set(occurrence, entry);
  }
  const free = freeOf(entries, prefix, strayIn(named, keysLaid));
  // By place in the list: entries that say the same may be one object.
  const used = new Set<number>();
  return (key, window, _index, until) => {
    const own = named.size === 0 ? undefined : named.get(key);
    if (own !== undefined) return own;
    for (let place = 0; place < free.length; place += 1) {
      const one = free[place]!;
      // In order of their days: what comes after is later still.
      if (one.on > until) return undefined;
      if (one.on < window.from || used.has(place)) continue;
      used.add(place);
      return one;
    }
    return undefined;
  };
}

const none: ReadonlySet<string> = new Set();

/** What entries were made for that is no window any more. */
function strayIn(named: ReadonlyMap<string, DutyEntry>, keysLaid: readonly string[]): ReadonlySet<string> {
  if (named.size === 0) return none;
  const laid = new Set(keysLaid);
  return new Set([...named.keys()].filter((key) => !laid.has(key)));
}

/**
 * Entries made for no window of this duty, and those in time for a window there is no more, because another level or quota came to hold
 * for it: they count for their own day.
 */
function freeOf(
  entries: readonly DutyEntry[],
  prefix: string,
  stray: ReadonlySet<string>,
): readonly DutyEntry[] {
  return entries.filter(({ occurrence, on }) => {
    if (occurrence?.startsWith(prefix) !== true) return true;
    return stray.size > 0 && stray.has(occurrence) && isInNamedPeriod(on, occurrence.slice(prefix.length));
  });
}

function plannedOn(duty: Duty, window: Window, key: string, { draw }: Judging): Occurrence['plannedOn'] {
  if (duty.random !== true) return window.until;
  return dayFromNumber(window.first + plannedOffset(draw, key, window.last - window.first + 1));
}
