import type { Day } from '@guitu/law';

import { readArrival } from '../arrivals/read-arrival.ts';
import type { ReadArrival } from '../arrivals/read-arrival.ts';
import { manifestItems } from '../decision-packages/manifest-items.ts';
import type { MatterManifest } from './matter-manifest.ts';

/**
 * Who the package is about, read as strictly as a register. An item that cannot be read is named among the problems and left out:
 * nobody is turned away for it, unless it is name or measure.
 */
export function readPerson(manifest: MatterManifest, today: Day): ReadArrival {
  const { items } = manifestItems(manifest);
  const first = readArrival(items, today);
  if (first.problems.length === 0) return first;
  const wrong = new Set(first.problems.map(({ name }) => name));
  const readable = Object.fromEntries(Object.entries(items).filter(([name]) => !wrong.has(name)));
  const second = readArrival(readable, today);
  return { ...second, problems: [...first.problems, ...second.problems] };
}
