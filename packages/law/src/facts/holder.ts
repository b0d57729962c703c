import type { Office } from '../kernel/actor.ts';
import type { Day } from '../time/day.ts';
import type { CaseFacts, Holder } from './facts.ts';
import { countyOf, prefectureOf } from './region-range.ts';

/** Who holds a case, from the code of the office that works it, or of the county where no office does. */
export function holderOf(officeCode: number): Holder {
  return {
    officeCode,
    countyCode: countyOf(officeCode) ?? officeCode,
    prefectureCode: prefectureOf(officeCode) ?? officeCode,
  };
}

/** The region code of the body of this office that answers for the holder's place. */
export function placeOf(office: Office, holder: Holder): number {
  switch (office) {
    case 'judicialOffice':
    case 'supervisee':
      return holder.officeCode;
    case 'prefectureAgency':
      return holder.prefectureCode;
    case 'provinceAgency':
      return Math.floor(holder.prefectureCode / 10_000_000_000) * 10_000_000_000;
    default:
      return holder.countyCode;
  }
}

/**
 * Who held the case on a day: whoever it was handed to last by then, else whoever the register names. A matter that hands the case
 * over asks for the day on which it was opened, and is told the same before and after the hand-over, also when the case is handed on
 * again later.
 *
 * @param asking the matter that asks: what it hands over itself, perhaps on the very day, does not count
 */
export function holderOn(facts: CaseFacts, day: Day, asking?: string): Holder {
  // Of nearly every case, asked for every period of its duties.
  if (facts.custody.length === 0) return facts.registeredHolder ?? facts.holder;
  const handed = facts.custody.filter(({ matterId }) => matterId !== undefined && matterId !== asking);
  const last = handed.findLast(({ from }) => from <= day);
  if (last !== undefined) return holderOf(last.custodianCode);
  return facts.registeredHolder ?? facts.holder;
}
