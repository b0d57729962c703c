import { measures } from '../../articles/index.ts';
import { periodAround } from '../../duties/windows.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayNumber } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { computeGrade } from './compute.ts';
import { contents, findPeriod } from './form.ts';
import { findPeriodLength, schemeOf } from './parameters.ts';
import { gradesOf } from './scheme.ts';
import type { PeriodDays } from './tally.ts';

const articles = [measures(32)];

function askedFor({ values: { from, until } }: Question): PeriodDays | undefined {
  if (typeof from !== 'string' || typeof until !== 'string') return undefined;
  return { from, until } as PeriodDays;
}

/** ASSESS-01: the days are a whole period as the region has it, no other, and it is over. */
export const isWholePeriod: Check = {
  rules: ['ASSESS-01'],
  test: (question) => {
    const asked = askedFor(question);
    if (asked === undefined || !ruleActive('ASSESS-01')) return undefined;
    const every = findPeriodLength(question.context.parameters);
    if (every === undefined) {
      const text = '本地的参数写明不考核。';
      return {
        code: 'periodicAssessment.none-here',
        text,
        articles,
        instead: '本省有规定的，请先修改参数。',
      };
    }
    const { first, last } = periodAround(dayNumber(asked.from), every);
    if (first !== dayNumber(asked.from) || last !== dayNumber(asked.until)) {
      return {
        code: 'periodicAssessment.other-period',
        field: 'until',
        text: `本地按${every === 'month' ? '月' : '季度'}考核，期间应当是一个整${every === 'month' ? '月' : '季度'}。`,
        articles,
        instead: '中途接收、期满的，也写整个周期，只看在矫的日子。',
      };
    }
    if (asked.until < dayOf(question.happenedAt)) return undefined;
    return {
      code: 'periodicAssessment.not-over',
      field: 'until',
      text: `这个周期到${formatDay(asked.until)}才结束，结束以后再考核。`,
      articles,
    };
  },
};

/** One assessment a period; who was not yet received then is not assessed for it. */
export const assessedOnce: Check = {
  rules: [],
  test: (question) => {
    const asked = askedFor(question);
    if (asked === undefined) return undefined;
    const { facts, state } = question;
    const other = [...(facts.assessments ?? []), ...(facts.assessing ?? [])].find(
      ({ matterId, from, until }) => matterId !== state?.id && from <= asked.until && asked.from <= until,
    );
    if (other !== undefined) {
      return {
        code: 'periodicAssessment.already',
        text: '这个期间已经考核过，或者正在考核。',
        instead: '请到那件事项里继续办理；有误的“更正”或者“撤销”后重办。',
        matterId: other.matterId,
      };
    }
    const begun = facts.intake?.receivedOn ?? facts.term?.begins;
    if (begun === undefined || begun <= asked.until) return undefined;
    return {
      code: 'periodicAssessment.not-received-then',
      text: `这个人${formatDay(begun)}才接收，这个期间不用考核。`,
    };
  },
};

/** ASSESS-05: every one of the four things is looked at. */
export const saysEverything: Check = {
  rules: ['ASSESS-05'],
  test: ({ values }) => {
    if (!ruleActive('ASSESS-05')) return undefined;
    const missing = Object.entries(contents).filter(([name]) => values[name] === undefined);
    const [first] = missing;
    if (first === undefined) return undefined;
    return {
      code: 'periodicAssessment.contents-missing',
      field: first[0],
      text: `考核要看认罪悔罪、遵守有关规定、服从监督管理、接受教育四个方面，还缺：${missing.map(([, { title }]) => title).join('、')}。`,
      articles,
    };
  },
};

/** ASSESS-01: the grade is one of the region's, and another one than was computed is explained. */
export const gradeIsExplained: Check = {
  rules: ['ASSESS-01'],
  test: ({ values: { grade, reasons }, facts, state, context }) => {
    const period = findPeriod(state);
    if (typeof grade !== 'string' || period === undefined || !ruleActive('ASSESS-01')) return undefined;
    const grades = gradesOf(schemeOf(context.parameters));
    if (grades.length > 0 && !grades.includes(grade)) {
      return {
        code: 'periodicAssessment.grade-unknown',
        field: 'grade',
        text: `“${grade}”不是本地规定的等次，请从这些里写一个：${grades.join('、')}。`,
        articles,
      };
    }
    if (reasons !== undefined) return undefined;
    const computed = computeGrade(facts, context, period).grade;
    if (computed === undefined || computed === grade) return undefined;
    return {
      code: 'periodicAssessment.other-than-computed',
      field: 'reasons',
      text: `按参数算出的建议是“${computed}”，写“${grade}”的请写明理由。`,
      articles,
    };
  },
};
