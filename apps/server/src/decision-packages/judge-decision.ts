import type { FormValues, ItemValues, Measure, StoredCode } from '@guitu/law';
import { meaningOf, measureNames } from '@guitu/law';

import type { PackageProblem } from './problem.ts';

/** Who may order which measure (《刑法》第三十八、七十二、八十一条，《刑事诉讼法》第二百六十五、二百七十三条). */
const deciders: Readonly<Record<Measure, readonly string[]>> = {
  control: ['court'],
  probation: ['court'],
  parole: ['court'],
  outsidePrison: ['court', 'prison', 'police'],
};

/** What the package says of the decision and what cannot be true together. */
export function judgeDecision(values: ItemValues, announce: FormValues): readonly PackageProblem[] {
  return [...judgeDecider(values, announce), ...judgeEffect(values, announce)];
}

/** The measure of the package, when it is one of the four. */
export function measureOf(values: ItemValues): Measure | undefined {
  const code = values['measure'] as StoredCode | undefined;
  const means = code === undefined ? undefined : meaningOf(code);
  return means !== undefined && means in measureNames ? (means as Measure) : undefined;
}

function judgeDecider(values: ItemValues, { deciderKind }: FormValues): readonly PackageProblem[] {
  const measure = measureOf(values);
  if (measure === undefined || typeof deciderKind !== 'string') return [];
  if (deciders[measure].includes(deciderKind)) return [];
  const who = deciderKind === 'prison' ? '监狱管理机关' : '公安机关';
  const text = `${measureNames[measure]}由人民法院决定，材料包写的决定机关是${who}。请对照文书核对矫正类别和决定机关。`;
  return [{ code: 'contradiction.deciderKind', text, grave: true }];
}

function judgeEffect(values: ItemValues, announce: FormValues): readonly PackageProblem[] {
  const judged = values['judgmentOn'] ?? announce['decisionOn'];
  const { effectiveOn } = announce;
  if (typeof judged !== 'string' || typeof effectiveOn !== 'string' || judged <= effectiveOn) return [];
  const text = `判决（裁定、决定）日期 ${judged} 晚于生效日 ${effectiveOn}，请对照文书核对这两个日期。`;
  return [{ code: 'contradiction.effectiveOn', text, grave: true }];
}
