import { duties } from './duties.ts';
import type { DutyEntry, DutyExcuse, DutyName, EntryKind } from './entry.ts';

/** What was done and said about a case, laid out for judging. The order in which it came in does not matter. */
export interface Said {
  /** By duty, in order of day and id. */
  readonly entries: ReadonlyMap<DutyName, readonly DutyEntry[]>;
  /** By occurrence: what was said last about whether it need be. */
  readonly excuses: ReadonlyMap<string, DutyExcuse>;
  readonly dealtWith: ReadonlySet<string>;
}

const dutiesOf = new Map<EntryKind, readonly DutyName[]>();

function dutiesOfKind(kind: EntryKind): readonly DutyName[] {
  const known = dutiesOf.get(kind);
  if (known !== undefined) return known;
  const found = duties.filter((one) => one.kind === kind || one.kinds?.includes(kind) === true);
  const names = found.map(({ name }) => name);
  dutiesOf.set(kind, names);
  return names;
}

export function laidOut(entries: readonly DutyEntry[], excuses: readonly DutyExcuse[]): Said {
  const byDuty = new Map<DutyName, DutyEntry[]>();
  const add = (name: DutyName, entry: DutyEntry): void => {
    const list = byDuty.get(name);
    if (list === undefined) byDuty.set(name, [entry]);
    else list.push(entry);
  };
  for (const entry of entries.toSorted(byDayAndId)) {
    const own = dutiesOfKind(entry.kind);
    for (const name of own) add(name, entry);
    for (const name of entry.also ?? []) if (!own.includes(name)) add(name, entry);
  }
  const excused = excuses.filter(({ kind }) => kind === 'excused').toSorted(byDayAndId);
  const dealtWith = excuses.filter(({ kind }) => kind === 'dealtWith');
  return {
    entries: byDuty,
    excuses: new Map(excused.map((one) => [one.occurrence, one])),
    dealtWith: new Set(dealtWith.map(({ occurrence }) => occurrence)),
  };
}

interface Dated {
  readonly id: string;
  readonly on: string;
}

function byDayAndId(a: Dated, b: Dated): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
