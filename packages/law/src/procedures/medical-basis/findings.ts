import { cooperation, outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { isStillServed } from '../not-ended.ts';
import { findEntry } from './form.ts';
import { findGuarantee } from './guarantee.ts';

const action = { step: 'changeGuarantor', label: '登记保证人' };

/** 保外就医 needs a guarantor, whom the prison or the deciding authority has examined. Says nothing about the illness. */
export function guarantorMissing({ state, facts }: Standing): Finding | undefined {
  const entry = findEntry(state);
  if (entry?.basis !== 'illness' || !isStillServed(facts) || findGuarantee(state) !== undefined)
    return undefined;
  return {
    code: 'medicalBasis.guarantor-missing',
    severity: 'warning',
    title: '保外就医没有登记保证人',
    text: '保外就医的应当有保证人，由批准、决定机关审查确定。请查阅随送材料补登；没有保证人的，向批准、决定机关核实。',
    facts: [],
    articles: [outsidePrisonRules(10), outsidePrisonRules(11)],
    office: 'countyAgency',
    action,
  };
}

/** There is a guarantor, and no written guarantee (暂予监外执行保证书). */
export function guaranteeMissing({ state, facts }: Standing): Finding | undefined {
  const guarantee = findGuarantee(state);
  if (guarantee === undefined || guarantee.guaranteeOn !== undefined || !isStillServed(facts))
    return undefined;
  return {
    code: 'medicalBasis.guarantee-missing',
    severity: 'warning',
    title: '没有登记暂予监外执行保证书',
    text: '保证书复印件应当随法律文书送来。请补登保证书日期并附材料；没有收到的，向批准、决定机关催要。',
    facts: [],
    articles: [outsidePrisonRules(10), cooperation(9)],
    office: 'countyAgency',
    action,
  };
}
