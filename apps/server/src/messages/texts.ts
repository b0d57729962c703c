import type { Day } from '@guitu/law';

/** What a body owes, in numbers only. */
export interface Owed {
  /** Due by the end of today, or waiting without a due time. */
  readonly today: number;
  readonly overdue: number;
  /** Due within the three days after today. */
  readonly soon: number;
  /** Overdue at the bodies below for so long that this one is told. */
  readonly below: number;
}

/*
 * Every text that may leave the machine is made here. None takes a name, a crime, a state of health or the title of a matter: there is
 * nothing to leave out where nothing is handed in.
 */

/** 每日摘要. */
export function digestText({ today, overdue, soon, below }: Owed): string {
  const parts = [
    `今日应办 ${today} 件`,
    ...(overdue > 0 ? [`逾期 ${overdue} 件`] : []),
    ...(soon > 0 ? [`三日内到期 ${soon} 件`] : []),
    ...(below > 0 ? [`所辖单位逾期未办 ${below} 件`] : []),
  ];
  return `归途：${parts.join('，')}，请登录查看。`;
}

/** What cannot wait for the morning. */
export function graveText(count: number): string {
  return `归途：有 ${count} 件重大事项须立即处理，请登录查看。`;
}

/** To the supervisee about his own duty to report, or to the guardian of a minor. */
export function reminderText(office: string, until: Day, phone: string): string {
  const [, month, date] = until.split('-').map(Number);
  return `请于 ${month} 月 ${date} 日前到${office}报告。${office}${phone === '' ? '' : ` ${phone}`}`;
}
