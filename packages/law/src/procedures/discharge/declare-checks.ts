import { act, criminalLaw, measures } from '../../articles/index.ts';
import { findDelegation } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import type { Declaration } from './declare-form.ts';
import { declaredContents } from './declare-form.ts';
import { isMinorDeclaration } from './minors.ts';
import { findDischarge } from './records.ts';

const recordInstead = '确实已经这样宣告了的，请用“补录”如实记载，由上一级核查。';
const valuesOf = (question: Question): Partial<Declaration> => question.values;

/** The end is declared once it has come. */
export const declaredAfterEnd: Check = {
  rules: [],
  test: (question) => {
    const { heldAt } = valuesOf(question);
    const endedOn = findDischarge(question.state)?.endedOn;
    if (heldAt === undefined || endedOn === undefined || dayOf(heldAt) >= endedOn) return undefined;
    return {
      code: 'discharge.declared-before-end',
      field: 'heldAt',
      text: `宣告时间早于解除日期（${formatDay(endedOn)}），请核对。`,
    };
  },
};

/** RELEASE-15: the appraisal, the end, and what it means; the last is laid down for three of the four measures. */
export const saysEverything: Check = {
  rules: ['RELEASE-15'],
  test: (question) => {
    const { contents } = valuesOf(question);
    if (!ruleActive('RELEASE-15') || contents === undefined) return undefined;
    const { measure } = question.facts;
    const unsaid = declaredContents.filter(({ code }) => {
      if (code === 'effect' && measure === 'outsidePrison') return false;
      return !contents.includes(code);
    });
    if (unsaid.length === 0) return undefined;
    return {
      code: 'discharge.contents-missing',
      field: 'contents',
      text: `宣告的内容还缺：${unsaid.map(({ label }) => label).join('；')}。请补充宣告后再登记。`,
      articles: [measures(54)],
      instead: recordInstead,
    };
  },
};

/** RELEASE-15: held by staff of the agency, or of an office with a written delegation, before the team. */
export const heldProperly: Check = {
  rules: ['RELEASE-15'],
  test: (question) => {
    if (!ruleActive('RELEASE-15')) return undefined;
    const { hostOffice, heldAt, present } = valuesOf(question);
    const delegated =
      heldAt !== undefined && findDelegation(question.facts, 'discharge', dayOf(heldAt)) !== undefined;
    if (hostOffice === 'office' && heldAt !== undefined && !delegated) {
      return {
        code: 'discharge.host-not-entrusted',
        field: 'hostOffice',
        text: '由司法所工作人员主持的，宣告那天须有县级社区矫正机构的书面委托，现在没有。',
        articles: [measures(54), measures(10), act(9)],
        instead: recordInstead,
      };
    }
    if (present === undefined || present.includes('team')) return undefined;
    return {
      code: 'discharge.team-absent',
      field: 'present',
      text: '矫正小组成员没有到场。解矫宣告由矫正小组成员和其他相关人员到场参加。',
      articles: [measures(54)],
      instead: recordInstead,
    };
  },
};

/** RELEASE-15, 《刑法》第七十六条、第八十五条: the end of a probation and of a parole is declared in public, but never a minor's. */
export const isPublic: Check = {
  rules: ['RELEASE-15'],
  test: (question) => {
    const { measure } = question.facts;
    if (!ruleActive('RELEASE-15') || question.values['public'] === true) return undefined;
    if (measure !== 'probation' && measure !== 'parole') return undefined;
    if (isMinorDeclaration(question)) return undefined;
    return {
      code: 'discharge.not-public',
      field: 'public',
      text: `${measure === 'probation' ? '缓刑考验期满' : '假释考验期满'}的，应当公开宣告，请勾选“公开宣告”。`,
      articles: [criminalLaw(measure === 'probation' ? 76 : 85)],
      instead: recordInstead,
    };
  },
};
