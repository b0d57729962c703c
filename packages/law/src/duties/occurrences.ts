import type { CaseFacts } from '../facts/facts.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { endOfDay } from '../time/zone.ts';
import type { Duty } from './duty.ts';
import type { DutyEntry, DutyExcuse } from './entry.ts';
import type { Occurrence } from './occurrence.ts';
import { plannedOffset } from './planned-day.ts';
import type { Window } from './windows.ts';

/** What one duty is judged by, besides its windows. */
export interface Judging {
  readonly facts: CaseFacts;
  /** In order of day and id. */
  readonly entries: readonly DutyEntry[];
  readonly excuses: readonly DutyExcuse[];
  readonly today: number;
  readonly seed: string;
}

/**
 * Every window with how it stands. An entry made for a window counts for it whenever it was made; any other counts for the first open
 * window in which its day lies, one entry for one window. The order in which entries came in does not matter.
 */
export function occurrencesOf(duty: Duty, windows: readonly Window[], judging: Judging): Occurrence[] {
  const fitting = judging.entries.filter((entry) => fulfils(entry, duty));
  const named = new Map<string, DutyEntry>();
  for (const entry of fitting) {
    if (entry.occurrence !== undefined && !named.has(entry.occurrence)) named.set(entry.occurrence, entry);
  }
  const free = fitting.filter(
    ({ occurrence }) => occurrence === undefined || !occurrence.startsWith(`${duty.name}/`),
  );
  const used = new Set<string>();
  return windows.map((window) => {
    const key = `${duty.name}/${window.name}`;
    const excuse = judging.excuses.find((one) => one.occurrence === key && one.kind === 'excused');
    const until = excuse?.until !== undefined && excuse.until > window.until ? excuse.until : window.until;
    const own = named.get(key);
    const entry = own ?? free.find(({ id, on }) => !used.has(id) && window.from <= on && on <= until);
    if (entry !== undefined && own === undefined) used.add(entry.id);
    const base = {
      duty: duty.name,
      key,
      from: window.from,
      until,
      plannedOn: plannedOn(duty, window, key, judging),
      dueAt: until === window.until ? window.dueAt : endOfDay(until),
    };
    if (entry !== undefined) {
      const late = entry.on > until;
      return { ...base, status: 'done', entryId: entry.id, ...(late ? { late } : {}) };
    }
    const reason =
      excuse !== undefined && excuse.until === undefined
        ? excuse.reason
        : byItself(duty, window, judging.facts);
    if (reason !== undefined) return { ...base, status: 'excused', reason };
    const isOver = judging.today > (until === window.until ? window.last : dayNumber(until));
    return { ...base, status: isOver ? 'missed' : 'expected' };
  });
}

function fulfils(entry: DutyEntry, { name, kind, kinds }: Duty): boolean {
  return entry.kind === kind || kinds?.includes(entry.kind) === true || entry.also?.includes(name) === true;
}

function plannedOn(
  duty: Duty,
  window: Window,
  key: string,
  { facts, seed }: Judging,
): Occurrence['plannedOn'] {
  if (duty.random !== true) return window.until;
  const days = window.last - window.first + 1;
  return dayFromNumber(window.first + plannedOffset(seed, facts.caseId, key, days));
}

/** Whoever is held, or is away with leave, all through a window cannot be expected. */
function byItself(duty: Duty, { from, until }: Window, facts: CaseFacts): string | undefined {
  const held = facts.detention.some(
    (one) => one.from <= from && (one.until === undefined || until <= one.until),
  );
  if (held) return '被限制人身自由';
  if (duty.atHome === true) {
    const away = facts.permissions.some(
      (one) => one.kind === 'leave' && one.from <= from && until <= (one.returnedOn ?? one.until),
    );
    if (away) return '经批准外出';
  }
  const kind = duty.name === 'healthReport' ? 'health' : duty.name === 'medicalReview' ? 'review' : undefined;
  const isExtended = facts.reviewExtensions?.some(
    (one) => one.kind === kind && one.on <= until && until <= one.until,
  );
  return isExtended === true ? '已批准延长' : undefined;
}
