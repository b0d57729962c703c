import { measures } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findBegin } from './form.ts';
import { findOpenLeave } from './ledger.ts';

const rules: Readonly<Record<string, string>> = {
  begin:
    '系统启用时，把以前在纸上或者原系统里已经发生的情况接过来。写明截止日和依据；截止日以后的在系统里办理。',
  addLeave: '登记截止日以前已经批准的外出，写明原文号。两个月内累计的天数照样计算，还在外面的照样提示返回。',
  addReturn: '接过来时还在外面的，返回后登记日期。',
  addSanction: '登记截止日以前的表扬、训诫、警告和治安管理处罚，写明原文号。',
  addScore: '登记截止日以前的考核结果，只作参考，不在系统里重新计算。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: the line before which entries lie, and what still runs. */
export function explainOpening(question: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[question.step] ?? '',
    articles:
      question.step === 'addLeave' || question.step === 'addReturn' ? [measures(27), measures(28)] : [],
    computation: computationOf(question),
    told: [],
    otherwise: '没有登记的，两个月内累计外出、以往奖惩都从启用之日算起，可能算少。',
  };
}

function computationOf({ state }: Question): readonly Computed[] {
  const begin = findBegin(state);
  const open = findOpenLeave(state);
  return [
    ...(begin === undefined ? [] : [{ label: '截止日', value: formatDay(begin.asOf) }]),
    ...(open === undefined ? [] : [{ label: '还在外面，应当返回', value: formatDay(open.until) }]),
  ];
}
