import type { Measure } from '@guitu/law';

/** What is declared when the term has run out (实施办法 54); for those serving outside prison their sentence has (53). */
const atTheEndOfTheTerm: Readonly<Record<Measure, string>> = {
  control: '管制执行期满，解除管制',
  probation: '缓刑考验期满，原判刑罚不再执行',
  parole: '假释考验期满，原判刑罚执行完毕',
  outsidePrison: '刑期届满',
};

/** The clause between the day and “依法解除社区矫正”, by measure; a pardon is the same for everybody. */
export function endWords(measure: Measure, ground: 'term' | 'pardon'): string {
  return ground === 'pardon' ? '被依法赦免' : atTheEndOfTheTerm[measure];
}
