import type { Calendar, Day, Moment } from '@guitu/law';
import { computeDays, dayOf, days, findDay, formatDay } from '@guitu/law';

import type { PackageProblem } from './problem.ts';

/** The periods of 《社区矫正法》第二十条 for whoever decided: notice within five days, papers within ten. */
const periods = [
  { code: 'late.notice', days: 5, what: '五日内通知' },
  { code: 'late.papers', days: 10, what: '十日内送达法律文书' },
] as const;

/** Whether a package came late. That is the sender's matter and the procuratorate's: the person is received all the same. */
export function judgeTime(
  effectiveOn: unknown,
  receivedAt: Moment,
  calendar: Calendar,
): readonly PackageProblem[] {
  const effective = typeof effectiveOn === 'string' ? findDay(effectiveOn) : undefined;
  if (effective === undefined) {
    const text =
      '材料包没有写裁判、决定的生效日，通知、送达和报到的期限都算不出来。请照文书填写“裁判、决定生效日”，也可以接收以后再更正。';
    return [{ code: 'missing.effectiveOn', text, grave: false }];
  }
  const received = dayOf(receivedAt);
  return periods.flatMap(({ code, days: amount, what }) => {
    const { due } = computeDays(effective, days(amount), { rollsOver: true, calendar });
    return received > due ? [{ code, text: lateText(effective, due, received, what), grave: false }] : [];
  });
}

function lateText(effective: Day, due: Day, received: Day, what: string): string {
  return `裁判、决定 ${formatDay(effective)} 生效，应当在生效之日起${what}，最迟 ${formatDay(due)}，材料包 ${formatDay(received)} 才收到。照常接收，晚到的情况会记在接收过程里。`;
}
