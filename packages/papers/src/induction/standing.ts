import type { Measure } from '@guitu/law';

/** For whom a standing text is meant: the measure served, and whether the rules for minors apply (社区矫正法 52、58). */
export interface Standing {
  measure: Measure;
  minor: boolean;
}

/** One sentence for everybody, or only for some. */
export interface StandingSentence {
  text: string;
  /** Absent: for every measure. */
  measures?: readonly Measure[];
  /** Absent: for adults and minors alike. */
  minor?: boolean;
}

/** The sentences meant for somebody, in order, without closing marks. */
export function sentencesFor(
  sentences: readonly StandingSentence[],
  { measure, minor }: Standing,
): readonly string[] {
  return sentences
    .filter((one) => one.measures === undefined || one.measures.includes(measure))
    .filter((one) => one.minor === undefined || one.minor === minor)
    .map((one) => one.text);
}
