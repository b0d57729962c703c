import type { Day } from '../time/day.ts';
import type { Procedure } from './procedure.ts';

/** The procedures of an installation, every version of each. */
export interface Catalogue {
  /** The version of each procedure that new matters follow on a day, in the order of the list. */
  readonly on: (day: Day) => readonly Procedure[];
  /** The newest version of that name; nothing for a name nobody knows. */
  readonly find: (name: string) => Procedure | undefined;
  /** The version of that name that new matters followed on a day; its first one for days before there was any. */
  readonly findOn: (name: string, day: Day) => Procedure | undefined;
  /** That very version. Throws when a matter names one this installation never had. */
  readonly get: (name: string, version: string) => Procedure;
  readonly all: readonly Procedure[];
  /** Each procedure once, in its newest version: for lists to choose from. */
  readonly newest: readonly Procedure[];
}

/** @param versions every version of every procedure, those of one name from the first to the newest */
export function catalogueOf(versions: readonly Procedure[]): Catalogue {
  const byName = groupByName(versions);
  for (const [name, own] of byName) checkOrder(name, own);
  const inForce = new Map<Day, readonly Procedure[]>();
  const findOn = (name: string, day: Day): Procedure | undefined => {
    const own = byName.get(name);
    return own?.findLast(({ from }) => from === undefined || from <= day) ?? own?.[0];
  };
  return {
    all: versions,
    newest: [...byName.values()].flatMap((own) => own.slice(-1)),
    find: (name) => byName.get(name)?.at(-1),
    findOn,
    on(day) {
      const known = inForce.get(day);
      if (known !== undefined) return known;
      const found = [...byName.keys()].map((name) => findOn(name, day)).filter((one) => one !== undefined);
      inForce.set(day, found);
      return found;
    },
    get: (name, version) => {
      const found = byName.get(name)?.find((one) => one.version === version);
      if (found === undefined) throw new Error(`unknown procedure ${name} version ${version}`);
      return found;
    },
  };
}

function groupByName(versions: readonly Procedure[]): Map<string, Procedure[]> {
  const groups = new Map<string, Procedure[]>();
  for (const one of versions) groups.set(one.name, [...(groups.get(one.name) ?? []), one]);
  return groups;
}

/** A later version names the day from which it holds; two of the same name and version could not be told apart. */
function checkOrder(name: string, versions: readonly Procedure[]): void {
  for (const [index, one] of versions.entries()) {
    const earlier = versions[index - 1];
    if (earlier === undefined) continue;
    const later = one.from !== undefined && (earlier.from === undefined || earlier.from < one.from);
    if (!later) throw new Error(`version ${one.version} of ${name} does not say from when it holds`);
    if (versions.some((other, place) => place < index && other.version === one.version)) {
      throw new Error(`two versions ${one.version} of ${name}`);
    }
  }
}
