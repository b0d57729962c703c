import type { Access } from './access.ts';

/** Where the codes of assessments begin: beyond every code of a region (decision 018). */
const beginning = 10_000_000_000_000;

/** The widest range that works on assessments: one county. */
const oneCounty = 999_999;

/** The holder of a file of an assessment that is held at this place. */
export function assessmentCode(placeCode: number): number {
  return placeCode + beginning;
}

export function isAssessmentCode(holderCode: number): boolean {
  return holderCode >= beginning;
}

/** The place behind a holder, of an assessment or of a case. */
export function placeOfHolder(holderCode: number): number {
  return isAssessmentCode(holderCode) ? holderCode - beginning : holderCode;
}

/** The code under which a file of the same kind as `holderCode` is held at another place. */
export function heldAt(placeCode: number, holderCode: number): number {
  return isAssessmentCode(holderCode) ? assessmentCode(placeCode) : placeCode;
}

/**
 * The same body among the assessments of its place, and among nothing else. Throws for a range wider than a county and for every role
 * but an agency's: whoever is not entrusted with an assessment does not see any.
 */
export function assessmentAccess(access: Access): Access {
  if (access.role !== 'agency' || access.high - access.low > oneCounty) {
    throw new Error('nobody but the agency of a county and its judicial offices works on assessments');
  }
  return { ...access, low: assessmentCode(access.low), high: assessmentCode(access.high) };
}
