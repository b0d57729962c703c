import { act, measures, procuratorateRules } from '../../articles/index.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import type { Prohibition } from '../../facts/facts.ts';
import { placesLie } from '../../facts/leaving.ts';
import { regionsMeet } from '../../facts/region-range.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { findAbsence, findEarlier, otherLeaves } from './absence.ts';
import { applicationOf } from './form.ts';
import { countyDays } from './level.ts';

/** Only somebody who is serving here needs, or can be given, leave. */
export const isServing: Check = {
  rules: [],
  test: ({ facts }) =>
    facts.status === 'serving'
      ? undefined
      : {
          code: 'case.not-serving',
          text: '这个人现在不在矫正期内，不用办外出。',
          articles: [act(27)],
          ...(facts.ended === undefined ? {} : { matterId: facts.ended.matterId }),
        },
};

export const datesInOrder: Check = {
  rules: [],
  test: (question) => {
    const { from, until } = applicationOf(question);
    if (from === undefined || until === undefined || from <= until) return undefined;
    return { code: 'leave.dates-reversed', field: 'until', text: '返回日期早于离开日期，请核对。' };
  },
};

/** Permission is asked beforehand; what has already happened is entered as a record. */
export const notInThePast: Check = {
  rules: [],
  test: (question) => {
    const { from } = applicationOf(question);
    if (from === undefined || from >= dayOf(question.happenedAt)) return undefined;
    return {
      code: 'leave.already-gone',
      field: 'from',
      text: `离开日期 ${formatDay(from)} 已经过去，不能再申请批准。`,
      articles: [measures(27)],
      instead: '纸质材料上已经办过的，请用“补录纸质审批”；没有批准就离开的，请查明情况后按违规处理。',
    };
  },
};

export const endsInsideTerm: Check = {
  rules: [],
  test: (question) => {
    const { until } = applicationOf(question);
    const ends = question.facts.term?.ends;
    if (until === undefined || ends === undefined || until <= ends) return undefined;
    return {
      code: 'leave.beyond-term',
      field: 'until',
      text: `矫正期限到 ${formatDay(ends)} 为止，返回日期不能晚于这一天；期满后外出不用批准。`,
      present: `矫正期限止于 ${formatDay(ends)}`,
    };
  },
};

export const isReallyLeaving: Check = {
  rules: ['LEAVE-01', 'LEAVE-19'],
  test: (question) => {
    const region = applicationOf(question).destination?.region;
    if (region === undefined) return undefined;
    const lie = placesLie(question.facts.holder.officeCode, region);
    const stays =
      (lie === 'sameCounty' && ruleActive('LEAVE-01')) || (lie === 'sameCity' && ruleActive('LEAVE-19'));
    if (!stays) return undefined;
    return {
      code: 'leave.not-leaving',
      field: 'destination',
      text: '目的地没有离开所居住的市、县，不用批准外出。',
      articles: [measures(26)],
      instead: '需要了解去向的，记入日常报告。',
    };
  },
};

export const noOverlap: Check = {
  rules: [],
  test: (question) => {
    const absence = findAbsence(question);
    const meeting = otherLeaves(question).find(
      (one) =>
        absence !== undefined && one.from <= absence.until && absence.from <= (one.returnedOn ?? one.until),
    );
    if (meeting === undefined) return undefined;
    return {
      code: 'leave.overlap',
      field: 'from',
      text: `与已经批准的外出（${formatDay(meeting.from)}至${formatDay(meeting.until)}）重叠。`,
      instead: '需要延长的，请在那一次外出上办“续假”，从它到期的次日起算。',
      matterId: meeting.matterId,
    };
  },
};

/** An extension continues one leave that is still running, without a gap. */
export const continuesWithoutGap: Check = {
  rules: [],
  test: (question) => {
    const { continues, from } = applicationOf(question);
    if (continues === undefined || from === undefined) return undefined;
    const earlier = findEarlier(question.facts, continues, otherLeaves(question));
    if (earlier === undefined) {
      return {
        code: 'leave.nothing-to-continue',
        field: 'continues',
        text: '没有找到要延长的那一次外出，它可能已被撤销。',
      };
    }
    if (earlier.returnedOn !== undefined) {
      return {
        code: 'leave.already-returned',
        field: 'continues',
        text: '那一次外出已经销假，不能延长，请重新申请外出。',
      };
    }
    if (from === addDays(earlier.until, 1)) return undefined;
    return {
      code: 'leave.gap',
      field: 'from',
      text: `续假应从 ${formatDay(addDays(earlier.until, 1))}（原期限届满的次日）起算。`,
    };
  },
};

/** LEAVE-15: nobody may permit entering what a prohibition order forbids. */
export const avoidsForbiddenPlaces: Check = {
  rules: ['LEAVE-15'],
  test: (question) => {
    const region = applicationOf(question).destination?.region;
    if (!ruleActive('LEAVE-15') || region === undefined) return undefined;
    const forbidden = placesForbidden(question).find(
      (one) => one.region !== undefined && regionsMeet(one.region, region),
    );
    if (forbidden === undefined) return undefined;
    return {
      code: 'leave.forbidden-place',
      field: 'destination',
      text: `目的地在禁止令禁止进入的范围内：${forbidden.content}。不得批准。`,
      articles: [procuratorateRules(643, '2'), act(31)],
      instead: '确有必要的，按“进入特定区域、场所”另行审批，或者另选目的地。',
    };
  },
};

/** A prohibition that names its place in words only cannot be judged by a program: a named person confirms it. */
export const forbiddenPlacesConfirmed: Check = {
  rules: ['LEAVE-15'],
  test: (question) => {
    if (question.values['outcome'] !== 'approved' || question.values['prohibitionChecked'] === true)
      return undefined;
    const inWords = placesForbidden(question).filter(
      (one) => one.region === undefined || applicationOf(question).destination?.region === undefined,
    );
    if (!ruleActive('LEAVE-15') || inWords.length === 0) return undefined;
    return {
      code: 'leave.prohibition-unchecked',
      field: 'prohibitionChecked',
      text: `禁止令写明：${inWords.map((one) => one.content).join('；')}。请核对目的地后勾选确认。`,
      articles: [procuratorateRules(643, '2')],
    };
  },
};

function placesForbidden(question: Question): readonly Prohibition[] {
  const { from, until } = applicationOf(question);
  if (from === undefined || until === undefined) return [];
  return question.facts.prohibitions.filter(
    (one) => one.kind === 'place' && (isProhibitionInForce(one, from) || isProhibitionInForce(one, until)),
  );
}

/** LEAVE-06: more than thirty days at once needs special circumstances, said in words. */
export const longLeaveIsExplained: Check = {
  rules: ['LEAVE-06'],
  test: (question) => {
    const days = findAbsence(question)?.unbrokenDays ?? 0;
    if (!ruleActive('LEAVE-06') || days <= countyDays || applicationOf(question).special !== undefined) {
      return undefined;
    }
    return {
      code: 'leave.special-missing',
      field: 'special',
      text: '一次外出超过三十日，须写明确有什么特殊情况。',
      articles: [measures(27)],
    };
  },
};

/** LEAVE-09: a proper ground means leave is to be granted; whoever refuses says why. */
export const refusalNeedsReasons: Check = {
  rules: ['LEAVE-09'],
  test: ({ values }) => {
    if (!ruleActive('LEAVE-09') || values['outcome'] !== 'refused' || values['reasons'] !== undefined)
      return undefined;
    return {
      code: 'leave.refusal-needs-reasons',
      field: 'reasons',
      text: '有正当理由的应当批准。不准予外出的，请写明理由，本人可以据此申请检察监督。',
      articles: [act(27)],
    };
  },
};

/** A permission for days that are already over helps nobody. */
export const notOverYet: Check = {
  rules: [],
  test: (question) => {
    const { until } = applicationOf(question);
    const today = dayOf(question.happenedAt);
    if (question.values['outcome'] !== 'approved' || until === undefined || today <= until) return undefined;
    return {
      code: 'leave.over',
      field: 'outcome',
      text: `申请的返回日期 ${formatDay(until)} 已经过去，不能再批准。`,
      instead: '当时已在纸上批准的，请用“补录纸质审批”；没有来得及批准的，请撤回并向本人说明。',
    };
  },
};

export const returnNotInFuture: Check = {
  rules: ['LEAVE-11'],
  test: ({ values, context }) => {
    const returnedAt = values['returnedAt'];
    if (typeof returnedAt !== 'string' || returnedAt <= context.now) return undefined;
    return {
      code: 'leave.return-in-future',
      field: 'returnedAt',
      text: '返回时间晚于现在，请核对；人还没回来不能销假。',
    };
  },
};

export const returnAfterDeparture: Check = {
  rules: ['LEAVE-11'],
  test: (question) => {
    const returnedAt = question.values['returnedAt'];
    const { from } = applicationOf(question);
    if (
      typeof returnedAt !== 'string' ||
      from === undefined ||
      dayOf(returnedAt as typeof question.happenedAt) >= from
    )
      return undefined;
    return {
      code: 'leave.return-before-departure',
      field: 'returnedAt',
      text: `返回时间早于离开日期 ${formatDay(from)}。没有成行的，请“撤销”这次外出。`,
    };
  },
};
