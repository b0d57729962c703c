import { measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CompetenceRule, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { findCommutation } from './form.ts';

type Asked = Pick<Question, 'state' | 'values'>;

const courtLevelOf = ({ state, values }: Asked): unknown =>
  findCommutation(state)?.courtLevel ?? values['courtLevel'];

/** Whether the high court rules, so that the case goes up to the province. */
export function goesToProvince(question: Asked): boolean {
  return ruleActive('REDUCE-02') && courtLevelOf(question) === 'high';
}

/** REDUCE-01, REDUCE-02: the prefecture files with the intermediate court, the province with the high court. */
export function filingAgency(question: Asked): Office {
  if (goesToProvince(question)) return 'provinceAgency';
  return ruleActive('REDUCE-01') ? 'prefectureAgency' : 'countyAgency';
}

export const filedBy: CompetenceRule = (question) => {
  const office = filingAgency(question);
  return {
    offices: [office],
    waiting: office,
    text: '由县级机构提出建议，州级机构审核同意后向执行地中级人民法院提请；应当由高级人民法院裁定的，逐级报省级机构审核提请。',
    articles: [measures(42)],
  };
};
