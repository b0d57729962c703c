import type { CaseFacts } from '../facts/facts.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import type { Duty } from './duty.ts';
import type { Window } from './windows.ts';

interface Stretch {
  readonly from: Day;
  readonly until: Day | undefined;
}

/** Times in which a person cannot be expected to come, or to be found at home; stretches that touch are one. */
export interface Absences {
  readonly held: readonly Stretch[];
  readonly away: readonly Stretch[];
}

export function absencesOf({ detention, permissions }: CaseFacts): Absences {
  const leaves = permissions.filter(({ kind }) => kind === 'leave');
  return {
    held: joined(detention),
    away: joined(leaves.map(({ from, until, returnedOn }) => ({ from, until: returnedOn ?? until }))),
  };
}

function joined(stretches: readonly { readonly from: Day; readonly until?: Day | undefined }[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, until } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last === undefined || (last.until !== undefined && from > addDays(last.until, 1))) {
      found.push({ from, until });
    } else if (last.until !== undefined && (until === undefined || until > last.until)) {
      found[found.length - 1] = { from: last.from, until };
    }
  }
  return found;
}

/** Why nothing can be expected in a window, although nobody has said so: held or away with leave all through, or let off by an extension. */
export function excusedByItself(
  duty: Duty,
  { from, until }: Window,
  { held, away }: Absences,
  { reviewExtensions = [] }: CaseFacts,
): string | undefined {
  const covers = (one: Stretch): boolean =>
    one.from <= from && (one.until === undefined || until <= one.until);
  if (held.some(covers)) return '被限制人身自由';
  if (duty.atHome === true && away.some(covers)) return '经批准外出';
  if (duty.extension === undefined) return undefined;
  const isExtended = reviewExtensions.some(
    (one) => one.kind === duty.extension && one.on <= until && until <= one.until,
  );
  return isExtended ? '已批准延长' : undefined;
}
