import type { Article } from '../articles/article.ts';
import type { Office } from '../kernel/actor.ts';
import type { Form } from '../kernel/field.ts';
import type { CompetenceRule, Question } from '../kernel/procedure.ts';
import { findTaken } from '../kernel/state.ts';
import { ruleActive } from '../rules/active.ts';

export const courtLevels = [
  { code: 'basic', label: '基层人民法院' },
  { code: 'intermediate', label: '中级人民法院' },
  { code: 'high', label: '高级人民法院' },
] as const;

/** Which court is asked: whoever must file follows from its level. */
export const courtFields = {
  court: {
    kind: 'text',
    title: '受理的人民法院',
    required: true,
    maximumLength: 60,
    hint: '写全称',
  },
  courtLevel: {
    kind: 'choice',
    title: '法院的级别',
    required: true,
    decisive: true,
    options: courtLevels,
    hint: '由同级的社区矫正机构提请：基层法院由县级，中级法院由州级，高级法院由省级',
  },
} as const satisfies Form;

const agencies: Readonly<Record<string, Office>> = {
  basic: 'countyAgency',
  intermediate: 'prefectureAgency',
  high: 'provinceAgency',
};

/** The agency of the same level as the court that was named; the county's where nobody has named one. */
export function agencyOf({ state, values }: Pick<Question, 'state' | 'values'>): Office {
  const level = findTaken(state, 'propose')?.values['courtLevel'] ?? values['courtLevel'];
  return (typeof level === 'string' ? agencies[level] : undefined) ?? 'countyAgency';
}

/** REVOKE-03: whoever files is of the same level as the court that rules (《实施办法》第四十六条、第四十七条). */
export function sameLevel(articles: readonly Article[]): CompetenceRule {
  return (question) => {
    const office = ruleActive('REVOKE-03') ? agencyOf(question) : 'countyAgency';
    return {
      offices: [office],
      waiting: office,
      text: '由与受理法院同级的社区矫正机构提请：基层法院由县级，中级法院由州级，高级法院由省级。',
      articles,
    };
  };
}

/** Whether the county agency hands the case up, because a higher court rules. */
export function isHandedUp(question: Question): boolean {
  return ruleActive('REVOKE-03') && agencyOf(question) !== 'countyAgency';
}

/** The name of the court, as it was proposed. */
export function courtOf({ state }: Pick<Question, 'state'>): string {
  const court = findTaken(state, 'propose')?.values['court'];
  return typeof court === 'string' ? court : '人民法院';
}
