import { cooperation, measures } from '../../articles/index.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import type { Assigned, Checked, Draft, Extended } from './form.ts';
import { draftForm, itemFields } from './form.ts';
import { missingLines, missingPieces, missingStatements, piecesRule } from './missing.ts';
import { otherThanDrafter } from './parameters.ts';
import type { Entrusted } from './receive-form.ts';
import { findEntrusted } from './records.ts';
import { findOpinionDue } from './timing.ts';

/** Materials do not come before they were sent off, nor a letter before it was written. */
export const daysInOrder: Check = {
  rules: [],
  test: ({ values }) => {
    const { letterOn, entrustedOn }: Partial<Entrusted> = values;
    if (letterOn === undefined || entrustedOn === undefined || entrustedOn <= letterOn) return undefined;
    return {
      code: 'assessment.entrusted-after-receipt',
      field: 'entrustedOn',
      text: `委托时间晚于收到委托函之日（${formatDay(letterOn)}），请核对其中一项。`,
    };
  },
};

/** EVAL-05…08, EVAL-25: papers with gaps are not called complete; they are asked for, or taken as they are with a reason. */
export const completeIsComplete: Check = {
  rules: ['EVAL-05', 'EVAL-06', 'EVAL-07', 'EVAL-08', 'EVAL-25'],
  test: ({ values, state }) => {
    const { result }: Partial<Checked> = values;
    const entrusted = findEntrusted(state);
    if (result !== 'complete' || entrusted === undefined) return undefined;
    const rule = piecesRule(entrusted.entrusterKind);
    return (
      gap('assessment.pieces-missing', '缺少附件', ruleActive(rule) ? missingPieces(state) : []) ??
      gap(
        'assessment.statements-missing',
        '委托函没有写明',
        ruleActive('EVAL-08') ? missingStatements(state) : [],
      ) ??
      gap('assessment.lines-missing', '信息表没有填写', ruleActive('EVAL-25') ? missingLines(state) : [])
    );
  },
};

function gap(code: string, intro: string, missing: readonly string[]): Refusal | undefined {
  if (missing.length === 0) return undefined;
  return {
    code,
    field: 'result',
    text: `${intro}：${missing.join('、')}。不能写“齐全”。`,
    articles: [cooperation(3), cooperation(4)],
    instead:
      '请选“需要补齐”，通知委托机关；确实不影响调查的，选“予以受理”并写明理由。登记漏填的请先更正登记。',
  };
}

/** Whoever finds a gap, or that nothing can be assessed, says what it is. */
export const resultSaysWhat: Check = {
  rules: [],
  test: ({ values }) => {
    const { result, text }: Partial<Checked> = values;
    if (result === undefined || result === 'complete' || text !== undefined) return undefined;
    return {
      code: 'assessment.result-without-reason',
      field: 'text',
      text: '请写明缺少什么，或者为什么不能评估、为什么缺少也可以受理。',
    };
  },
};

/** It is handed to an office of the county that was entrusted. */
export const officeOfCounty: Check = {
  rules: [],
  test: ({ values, facts }) => {
    const { office }: Partial<Assigned> = values;
    const { countyCode } = facts.holder;
    const code = office?.region;
    if (code === undefined || (code > countyCode && code <= countyCode + 999_999)) return undefined;
    return {
      code: 'assessment.office-elsewhere',
      field: 'office',
      text: '请选本县的司法所。',
      instead: '居住地不在本县的，请与委托机关沟通，退回材料。',
    };
  },
};

/** EVAL-17: an agreed day is later than the one that holds without it. */
export const laterThanDue: Check = {
  rules: ['EVAL-17'],
  test: (question) => {
    const { until }: Partial<Extended> = question.values;
    const due = findOpinionDue(question);
    if (until === undefined || due === undefined || until > due || !ruleActive('EVAL-17')) return undefined;
    return {
      code: 'assessment.not-later',
      field: 'until',
      text: `现在的期限是${formatDay(due)}，商定的期限不晚于它，不用延长。`,
      articles: [measures(14)],
    };
  },
};

/** EVAL-19: the opinion speaks of all seven. */
export const itemsGiven: Check = {
  rules: ['EVAL-19'],
  test: ({ values }) => {
    const missing = Object.entries(itemFields).filter(([field]) => values[field] === undefined);
    const [first] = missing;
    if (first === undefined || !ruleActive('EVAL-19')) return undefined;
    return {
      code: 'assessment.items-missing',
      field: first[0],
      text: `还没有写：${missing.map(([, title]) => title).join('、')}。没有了解到的，写明了解的经过。`,
      articles: [measures(14)],
    };
  },
};

/** EVAL-26: the days of the investigation and a conclusion stand in the opinion. */
export const opinionIsWhole: Check = {
  rules: ['EVAL-26'],
  test: ({ values, context }) => {
    const { from, until, conclusion }: Partial<Draft> = values;
    if (!ruleActive('EVAL-26')) return undefined;
    const field = from === undefined ? 'from' : until === undefined ? 'until' : 'conclusion';
    if (from === undefined || until === undefined || conclusion === undefined) {
      const text = `意见书要写明“${draftForm[field].title}”。`;
      return { code: 'assessment.opinion-incomplete', field, text, articles: [measures(14)] };
    }
    if (from <= until && until <= context.today) return undefined;
    return {
      code: 'assessment.days-reversed',
      field: 'until',
      text: '调查终止之日不能早于起始之日，也不能晚于今天。',
    };
  },
};

/** Two people, where the region asks for them: whoever drew it up does not issue it. */
export const issuedByAnother: Check = {
  rules: [],
  test: ({ state, actor, mode, context }) => {
    const drafter = findTaken(state, 'draft')?.event.by.accountId;
    if (mode === 'record' || actor === undefined || drafter !== actor.accountId) return undefined;
    if (parameterValue(context.parameters, otherThanDrafter) !== true) return undefined;
    return {
      code: 'assessment.own-draft',
      text: '这份意见是你自己拟定的，应当由另一个有审批权限的人出具。',
      instead: '请转给本机构的另一位审批人；只有一人的，可以由州在参数里改。',
    };
  },
};
