import type { Day } from '@guitu/law';
import { findDay, findRegion } from '@guitu/law';

import { refuseCommand } from '../command/outcome.ts';

/** A day as it was given; refuses one the calendar does not have. */
export function readDay(text: string): Day {
  const day = findDay(text);
  if (day !== undefined) return day;
  return refuseCommand([{ code: 'parameter.day', text: `没有${text}这一天，请改成日历上有的日期。` }]);
}

/** What somebody did or left undone is measured by what held then, and by what he could know. */
export const past = {
  code: 'parameter.past',
  text: '不能从过去的日子起改，请从今天或者以后的一天起。',
  instead: '文件施行得更早的，把施行日期写在依据里。',
};

/** Whose place it is not. */
export function elsewhere(region: number) {
  return {
    code: 'access.role',
    text: `${findRegion(region)?.name ?? '这个地方'}的规定不归本单位设，请由那里或者上级机构的管理员设。`,
  };
}
