import { addDays, daysBetween, isDay } from '@guitu/law';

import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** The approval form for leave (外出申请审批表), in the order of the paper. */
export const leaveLayout: ProcedureLayout = {
  title: '社区矫正对象外出申请审批表',
  labels: {
    apply: '申请事项',
    review: '司法所意见',
    countyReview: '县级机构意见',
    decide: '审批决定',
    notify: '通报检察院',
    contact: '在外监管',
    delay: '延期返回',
    orderReturn: '责令返回',
    oversee: '上级核查',
    return: '返回销假',
  },
  rows: {
    apply: [
      ['reason'],
      ['reasonText'],
      ['destination'],
      ['from', 'until'],
      ['transport', 'contact'],
      ['special'],
      ['urgent'],
      ['continues'],
      ['evidence'],
    ],
    decide: [['outcome'], ['prohibitionChecked'], ['reasons'], ['obligations'], ['originalNumber']],
  },
  shown: {
    'apply.special': isLong,
    'apply.urgent': isShortNotice,
    'apply.continues': ({ page }) =>
      page.matters.some((matter) => matter.procedure === 'leave' && matter.status === 'running'),
    'decide.prohibitionChecked': ({ values, page }) =>
      values['outcome'] === 'approved' &&
      page.prohibitions.some((one) => one.kind === 'place' && one.inForce),
  },
};

/** Special circumstances are only asked for beyond thirty days at once (《实施办法》第二十七条). */
function isLong({ values }: LayoutQuestion): boolean {
  const { from, until } = values;
  return isDay(from) && isDay(until) && daysBetween(from, until) + 1 > 30;
}

/** Less than three days ahead: the form asks whether it is urgent. */
function isShortNotice({ values, today }: LayoutQuestion): boolean {
  const { from } = values;
  return isDay(from) && isDay(today) && from < addDays(today, 3);
}
