import type { CaseFacts } from '@guitu/law';
import { countyOf, prefectureOf } from '@guitu/law';

/** Who holds a case, from the code of the office that works it. */
export function holderOf(officeCode: number): CaseFacts['holder'] {
  return {
    officeCode,
    countyCode: countyOf(officeCode) ?? officeCode,
    prefectureCode: prefectureOf(officeCode) ?? officeCode,
  };
}
