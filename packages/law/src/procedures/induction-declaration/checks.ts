import { act, measures } from '../../articles/index.ts';
import { findDelegation } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import type { Declaration } from './form.ts';

const recordInstead = '确实已经这样宣告了的，请用“补录”如实记载，由上一级核查。';
const valuesOf = (question: Question): Partial<Declaration> => question.values;

/** A person is declared to once; what was wrong is corrected, or the matter is annulled and done again. */
export const notDeclaredYet: Check = {
  rules: [],
  test: ({ facts, state }) =>
    facts.induction === undefined || facts.induction.matterId === state?.id
      ? undefined
      : {
          code: 'declaration.already',
          text: '已经作过入矫宣告。',
          instead: '内容有误的请在原来的事项里“更正”或者“重办”。',
        },
};

/** The team is named in the declaration and sits in the room: it has to be there first. */
export const teamStands: Check = {
  rules: ['RECV-37'],
  test: ({ facts }) =>
    !ruleActive('RECV-37') || facts.team !== undefined
      ? undefined
      : {
          code: 'declaration.no-team',
          text: '还没有确定矫正小组。宣告要说明小组人员组成和职责，小组成员要到场。',
          articles: [act(22), measures(20)],
          instead: '请先办“矫正小组”。',
        },
};

/** RECV-37: hosted by staff of the agency, or of an office that has a written delegation. */
export const hostEntrusted: Check = {
  rules: ['RECV-37'],
  test: (question) => {
    const { hostOffice, heldAt } = valuesOf(question);
    if (!ruleActive('RECV-37') || hostOffice !== 'office' || heldAt === undefined) return undefined;
    if (findDelegation(question.facts, 'inductionDeclaration', dayOf(heldAt)) !== undefined) return undefined;
    return {
      code: 'declaration.host-not-entrusted',
      field: 'hostOffice',
      text: '由司法所工作人员主持的，宣告那天须有县级社区矫正机构的书面委托，现在没有。请由社区矫正机构工作人员主持，或者先办委托。',
      articles: [measures(20), measures(10), act(9)],
      instead: recordInstead,
    };
  },
};

/** RECV-37: the members of the team are there. */
export const teamPresent: Check = {
  rules: ['RECV-37'],
  test: (question) => {
    const { present } = valuesOf(question);
    if (!ruleActive('RECV-37') || present === undefined || present.includes('team')) return undefined;
    return {
      code: 'declaration.team-absent',
      field: 'present',
      text: '矫正小组成员没有到场。宣告由矫正小组成员和其他相关人员到场参加，请另定时间宣告。',
      articles: [measures(20)],
      instead: recordInstead,
    };
  },
};

/** RECV-22: the person confirms in writing: a signature, or a fingerprint somebody has seen; a refusal is described. */
export const confirmedInWriting: Check = {
  rules: ['RECV-22'],
  test: (question) => {
    if (!ruleActive('RECV-22')) return undefined;
    const { confirmation, witness, note } = valuesOf(question);
    if (confirmation === 'fingerprint' && witness === undefined) {
      return {
        code: 'declaration.no-witness',
        field: 'witness',
        text: '本人捺印代替签字的，请写明见证人。',
        articles: [measures(20)],
      };
    }
    if (confirmation === 'refused' && note === undefined) {
      return {
        code: 'declaration.refusal-undescribed',
        field: 'note',
        text: '本人拒绝签字的，请在备注里写明当时的情况。',
        articles: [measures(20)],
      };
    }
    return undefined;
  },
};

/** Names of the common language. Whatever else is written, also beside one of these, asks for an interpreter's name. */
const common = /^(普通话|国语|汉语|汉话|汉语普通话|中文|云南话|云南方言|国家通用语言|国家通用语言文字)$/u;

/** Whoever is spoken to in another language than the common one understands through a named interpreter. */
export const interpreterNamed: Check = {
  rules: [],
  test: (question) => {
    const { language, interpreter } = valuesOf(question);
    if (language === undefined || interpreter !== undefined || common.test(language)) return undefined;
    return {
      code: 'declaration.no-interpreter',
      field: 'interpreter',
      text: `用${language}宣告的，请写明翻译人员；主持人自己翻译的，写主持人姓名。`,
    };
  },
};
