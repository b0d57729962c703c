import type { ItemValues, Measure } from '@guitu/law';
import { isDay, regionPath } from '@guitu/law';
import type { PersonParticulars } from '@guitu/papers';

import { itemText } from '../describe-item.ts';
import { partIn, textOfPart } from './order-parts.ts';
import { registeredPlace } from './registered-place.ts';
import type { PaperSource } from './source.ts';

/** The paper by which a measure is ordered, as the common paragraph names it. */
const decisionPapers: Readonly<Record<Measure, string>> = {
  control: '判决书',
  probation: '判决书',
  parole: '裁定书',
  outsidePrison: '决定书',
};

/**
 * What the common paragraph says of the person (通用人员段). The register keeps the decision that correction rests on; it is the
 * judgment itself for 管制 and 缓刑. For parole and serving outside prison somebody else judged: that is told only where law has put
 * it into the order (`judgment`), and a gap on the paper otherwise.
 */
export function personParticulars(source: PaperSource): PersonParticulars {
  const { facts, order, register } = source;
  const { authority = null, number = null, on = null } = facts.decision ?? {};
  const own = facts.measure === 'control' || facts.measure === 'probation';
  const stated = partIn(order, 'judgment');
  return {
    ethnicity: itemText(register.values, 'ethnicity'),
    household: registeredPlace(register.values, 'household'),
    enforcementPlace: regionPath(facts.holder.countyCode) ?? null,
    crime: facts.crime ?? null,
    judgedOn: isDay(stated['on']) ? stated['on'] : own ? on : null,
    court: textOfPart(stated, 'court') || (own ? authority : null),
    judgmentNumber: textOfPart(stated, 'number') || (own ? number : null),
    penalty: textOfPart(stated, 'penalty') || penaltyText(register.values),
    authority,
    decisionNumber: number,
    decisionPaper: decisionPapers[facts.measure],
  };
}

/** The main penalty with the additional one, as a judgment says them in one breath; null where neither is registered. */
export function penaltyText(values: ItemValues): string | null {
  const main = itemText(values, 'originalPenalty') ?? itemText(values, 'originalPenaltyKind');
  const additional = itemText(values, 'additionalPenalty');
  if (additional === null || additional === '无' || additional === '其他') return main;
  if (main === null) return additional;
  if (main.includes(additional)) return main;
  return `${main}，${fines.has(additional) ? '并处' : '附加'}${additional}`;
}

const fines: ReadonlySet<string> = new Set(['罚金', '没收财产']);
