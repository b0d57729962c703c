import type { CaseFacts } from '../facts/facts.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { endOfDay } from '../time/zone.ts';
import type { Absences } from './absences.ts';
import { excusedByItself } from './absences.ts';
import type { Duty } from './duty.ts';
import type { DutyEntry } from './entry.ts';
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
  const matched = matching(duty, windows, judging.said);
  return windows.map((window) => {
    const key = `${duty.name}/${window.name}`;
    const excuse = judging.said.excuses.get(key);
    const putOff = excuse?.until !== undefined && excuse.until > window.until ? excuse.until : undefined;
    const until = putOff ?? window.until;
    const entry = matched(key, window, until);
    const base = {
      duty: duty.name,
      key,
      from: window.from,
      until,
      plannedOn: putOff ?? plannedOn(duty, window, key, judging),
      dueAt: putOff === undefined ? window.dueAt : endOfDay(putOff),
    };
    if (entry !== undefined) {
      const done = { ...base, status: 'done', entryId: entry.id } as const;
      return entry.on > until ? { ...done, late: true } : done;
    }
    const isLetOff = excuse !== undefined && excuse.until === undefined;
    const reason = isLetOff ? excuse.reason : excusedByItself(duty, window, judging.absences, judging.facts);
    if (reason !== undefined) return { ...base, status: 'excused', reason };
    const isOver = judging.today > (putOff === undefined ? window.last : dayNumber(putOff));
    return { ...base, status: isOver ? 'missed' : 'expected' };
  });
}

type Matched = (key: string, window: Window, until: string) => DutyEntry | undefined;

/** Finds the entry of a window, asked in the order of the windows. */
function matching(duty: Duty, windows: readonly Window[], said: Said): Matched {
  const entries = said.entries.get(duty.name);
  if (entries === undefined) return () => undefined;
  const prefix = `${duty.name}/`;
  const named = new Map<string, DutyEntry>();
  const free: DutyEntry[] = [];
  let names: ReadonlySet<string> | undefined;
  for (const entry of entries) {
    const { occurrence } = entry;
    if (occurrence?.startsWith(prefix) !== true) {
      free.push(entry);
      continue;
    }
    const name = occurrence.slice(prefix.length);
    names ??= new Set(windows.map((window) => window.name));
    if (names.has(name)) {
      if (!named.has(occurrence)) named.set(occurrence, entry);
    } else if (isInNamedPeriod(entry.on, name)) {
      // In time for a window there is no more, because another level or quota came to hold for it: it counts for its own day.
      free.push(entry);
    }
  }
  const used = new Set<DutyEntry>();
  return (key, window, until) => {
    const own = named.get(key);
    if (own !== undefined) return own;
    const found = free.find((one) => window.from <= one.on && one.on <= until && !used.has(one));
    if (found !== undefined) used.add(found);
    return found;
  };
}

function plannedOn(duty: Duty, window: Window, key: string, { draw }: Judging): Occurrence['plannedOn'] {
  if (duty.random !== true) return window.until;
  return dayFromNumber(window.first + plannedOffset(draw, key, window.last - window.first + 1));
}
