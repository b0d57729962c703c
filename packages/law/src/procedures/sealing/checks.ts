import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import type { Sealing } from './form.ts';
import { queriesApartFrom } from './queries-apart.ts';
import { findMeant, inquiriesOf } from './queries.ts';

const recordInstead = '纸上已经这样办了的，请用“补录”如实记载，由上一级核查。';
const valuesOf = (question: Question): Partial<Sealing> => question.values;
const approves = (question: Question): boolean => valuesOf(question).outcome === 'approved';

/** Records are sealed once. */
export const notDecidedYet: Check = {
  rules: [],
  test: ({ facts: { sealing, sealed }, state }) => {
    const standing = sealing ?? sealed;
    if (standing === undefined || standing.matterId === state?.id) return undefined;
    return {
      code: 'sealing.stands',
      text: '已经办过犯罪记录封存的核查。',
      instead: '有误的请在原来的事项里“更正”或者“重办”；有人申请查询的，请办“查询未成年人档案”。',
    };
  },
};

/** MINOR-06: the execution is over. */
export const executed: Check = {
  rules: ['MINOR-06'],
  test: (question) =>
    !ruleActive('MINOR-06') || question.facts.status === 'discharged'
      ? undefined
      : {
          code: 'sealing.not-executed',
          text: '刑事执行还没有完毕，执行完毕后三日以内封存。',
          articles: [sealingMeasures(13)],
          instead: '请先办“解除矫正”。',
        },
};

/** MINOR-06: a minor at the time of the crime, or mainly one, as whoever looks into it confirms from the judgment. */
export const wasMinor: Check = {
  rules: ['MINOR-06'],
  test: (question) => {
    if (!ruleActive('MINOR-06') || !approves(question)) return undefined;
    const { condition } = valuesOf(question);
    if (condition === undefined) {
      return {
        code: 'sealing.condition-missing',
        field: 'condition',
        text: '请照判决书确认符合的条件：犯罪时不满十八周岁，判处五年有期徒刑以下刑罚。',
        articles: [criminalProcedure(286), sealingMeasures(4)],
      };
    }
    if (condition === 'joined' || question.facts.supervisee.minorAtCrime) return undefined;
    return {
      code: 'sealing.not-minor',
      field: 'condition',
      text: '登记的是犯罪时已满十八周岁。请核对判决书：登记有误的先更正登记，主要犯罪行为在十八周岁以前的选第二项。',
      articles: [criminalProcedure(286), sealingMeasures(4)],
    };
  },
};

/** MINOR-06: what was sealed, where and when is written down. */
export const describesSealing: Check = {
  rules: ['MINOR-06'],
  test: (question) => {
    if (!ruleActive('MINOR-06') || !approves(question)) return undefined;
    const given = valuesOf(question);
    const needed = [
      ['executedOn', '刑事执行完毕的日期'],
      ['sealedOn', '封存日期'],
      ['scope', '封存的范围'],
      ['keptAt', '保管的地点和保管人'],
      ['basis', '依据的判决书、裁定书'],
    ] as const;
    const missing = needed.filter(([field]) => given[field] === undefined);
    if (missing.length === 0) return undefined;
    return {
      code: 'sealing.undescribed',
      ...(missing[0] === undefined ? {} : { field: missing[0][0] }),
      text: `予以封存的，请写明${missing.map(([, title]) => `“${title}”`).join('、')}。`,
      articles: [sealingMeasures(13)],
    };
  },
};

export const refusalNeedsReasons: Check = {
  rules: [],
  test: (question) =>
    valuesOf(question).outcome !== 'refused' || valuesOf(question).reasons !== undefined
      ? undefined
      : { code: 'sealing.no-reasons', field: 'reasons', text: '不符合封存条件的，请写明理由。' },
};

export const daysAgree: Check = {
  rules: [],
  test: (question) => {
    const { executedOn, sealedOn } = valuesOf(question);
    const ended = question.facts.ended?.on;
    if (executedOn !== undefined && ended !== undefined && executedOn !== ended) {
      return {
        code: 'sealing.other-day',
        field: 'executedOn',
        text: `刑事执行完毕的日期应当是解除日期${formatDay(ended)}，请核对。`,
      };
    }
    if (executedOn === undefined || sealedOn === undefined || sealedOn >= executedOn) return undefined;
    return {
      code: 'sealing.before-end',
      field: 'sealedOn',
      text: '封存日期早于刑事执行完毕的日期，请核对。',
    };
  },
};

/** An application has one place: its own matter. What came before that is entered where it was dealt with. */
export const askedInItsOwnMatter: Check = {
  rules: [],
  test: ({ happenedAt }) =>
    dayOf(happenedAt) < queriesApartFrom
      ? undefined
      : {
          code: 'sealing.query-apart',
          text: '查询申请不再登记在封存事项里。',
          articles: [sealingMeasures(15), sealingMeasures(16)],
          instead: '请办“查询未成年人档案”，逐件登记、逐件答复。',
        },
};

/** The answer belongs to an application that came and has none yet. */
export const answersSomething: Check = {
  rules: [],
  test: ({ state, values }) => {
    const { applicant, answeredOn } = values;
    const meant = findMeant(inquiriesOf(state), typeof applicant === 'string' ? applicant : undefined);
    if (meant === undefined) {
      return {
        code: 'sealing.nothing-to-answer',
        field: 'applicant',
        text:
          typeof applicant === 'string'
            ? `“${applicant}”没有尚未答复的申请，请核对单位名称。`
            : '没有尚未答复的申请，请先登记收到的申请。',
      };
    }
    const { receivedOn } = meant.query;
    if (typeof answeredOn !== 'string' || receivedOn === undefined || answeredOn >= receivedOn)
      return undefined;
    return {
      code: 'sealing.answered-before-received',
      field: 'answeredOn',
      text: `答复日期早于收到申请的日期${formatDay(receivedOn)}，请核对。`,
    };
  },
};

/** MINOR-07: a body that may see what is sealed binds itself in writing to keep it to itself. */
export const undertakingSigned: Check = {
  rules: ['MINOR-07'],
  test: ({ state, values }) => {
    const { applicant, answer, undertaking } = values;
    const meant = findMeant(inquiriesOf(state), typeof applicant === 'string' ? applicant : undefined);
    if (!ruleActive('MINOR-07') || answer !== 'allowed' || meant?.query.kind !== 'organ') return undefined;
    if (undertaking === true) return undefined;
    return {
      code: 'sealing.no-undertaking',
      field: 'undertaking',
      text: '许可单位查询的，应当由查询单位签署保密承诺书。',
      articles: [sealingMeasures(16)],
      instead: recordInstead,
    };
  },
};
