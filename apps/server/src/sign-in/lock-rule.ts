import type { Moment, Refusal } from '@guitu/law';
import { addHours, formatMoment } from '@guitu/law';

/** Failures in a row after which a name is locked. */
export const lockAfter = 5;

const firstLockMinutes = 5;
const longestLockMinutes = 60;

/** Until when a name is locked after this many failures in a row: five minutes, then twice as long each time, up to an hour. */
export function lockedUntil(failures: number, now: Moment): Moment {
  const minutes = Math.min(firstLockMinutes * 2 ** Math.max(0, failures - lockAfter), longestLockMinutes);
  return addHours(now, minutes / 60);
}

export function lockedRefusal(until: Moment): Refusal {
  return {
    code: 'session.locked',
    text: `登录失败次数过多，这个登录名锁定到 ${formatMoment(until)}。忘记密码的，请联系本单位管理员重设。`,
  };
}
