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
  const matched = matching(duty, windows, judging.said);
  const found: Occurrence[] = [];
  for (const window of windows) {
    const key = keyOf(duty, window);
    const excuse = excuses.size === 0 ? undefined : excuses.get(key);
    const putOff = excuse?.until !== undefined && excuse.until > window.until ? excuse.until : undefined;
    const entry = matched(key, window, putOff ?? window.until);
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

const keys = new Map<Duty, Map<Window, string>>();

function keyOf(duty: Duty, window: Window): string {
  let own = keys.get(duty);
  if (own === undefined) {
    own = new Map();
    keys.set(duty, own);
  }
  const known = own.get(window);
  if (known !== undefined) return known;
  const key = `${duty.name}/${window.name}`;
  own.set(window, key);
  return key;
}

type Matched = (key: string, window: Window, until: string) => DutyEntry | undefined;

/** Finds the entry of a window, asked in the order of the windows. */
function matching(duty: Duty, windows: readonly Window[], said: Said): Matched {
  const entries = said.entries.get(duty.name);
  if (entries === undefined) return () => undefined;
  const prefix = `${duty.name}/`;
  const named = new Map<string, DutyEntry>();
  const free: DutyEntry[] = [];
  let laid: ReadonlySet<string> | undefined;
  for (const entry of entries) {
    const { occurrence } = entry;
    if (occurrence?.startsWith(prefix) !== true) {
      free.push(entry);
      continue;
    }
    laid ??= new Set(windows.map((window) => keyOf(duty, window)));
    if (laid.has(occurrence)) {
      if (!named.has(occurrence)) named.set(occurrence, entry);
    } else if (isInNamedPeriod(entry.on, occurrence.slice(prefix.length))) {
      // In time for a window there is no more, because another level or quota came to hold for it: it counts for its own day.
      free.push(entry);
    }
  }
  // By place in the list: entries that say the same may be one object.
  const used = new Set<number>();
  return (key, window, until) => {
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

function plannedOn(duty: Duty, window: Window, key: string, { draw }: Judging): Occurrence['plannedOn'] {
  if (duty.random !== true) return window.until;
  return dayFromNumber(window.first + plannedOffset(draw, key, window.last - window.first + 1));
}
