import { daysBetween, day, hoursBetween, moment } from '@guitu/law';

import type { Tone } from '../kit/tone.ts';
import { dueDay } from './days.ts';

export interface Remaining {
  /** 逾期 3 天, 还有 5 小时, 今天到期, 还有 12 天 */
  words: string;
  tone: Tone;
}

/**
 * How much time a deadline leaves, as people say it: hours on the last day and on the first day after it, else days by the
 * calendar. Late only when the moment is past.
 */
export function remaining(dueAt: string, nowText: string, todayText: string): Remaining {
  const hours = hoursBetween(moment(nowText), moment(dueAt));
  const due = dueDay(dueAt);
  if (hours < 0) {
    const late = -hours;
    // Where a day is the deadline, days are counted as in any list; where an hour is, by the hour.
    const lateDays = due.clock === '24:00' ? daysBetween(due.day, day(todayText)) : Math.floor(late / 24);
    return {
      words: late < 24 ? `逾期 ${spokenHours(late)}` : `逾期 ${lateDays} 天`,
      tone: 'overdue',
    };
  }
  const days = daysBetween(day(todayText), due.day);
  if (days === 0)
    return { words: due.clock === '24:00' ? '今天到期' : `还有 ${spokenHours(hours)}`, tone: 'near' };
  return { words: `还有 ${days} 天`, tone: days <= 3 ? 'near' : 'calm' };
}

function spokenHours(hours: number): string {
  return hours < 1 ? `${Math.max(1, Math.floor(hours * 60))} 分钟` : `${Math.floor(hours)} 小时`;
}

/** 还有 3 天, 今天, 已过 2 天: for plain days such as the end of a term. */
export function daysLeft(target: string, todayText: string): string {
  const days = daysBetween(day(todayText), day(target));
  if (days === 0) return '今天';
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}

/** 用时 40 分钟, 5 小时, 3 天 */
export function tookWords(hours: number): string {
  if (hours < 24) return spokenHours(hours);
  return `${Math.floor(hours / 24)} 天`;
}
