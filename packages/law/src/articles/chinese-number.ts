import { InvalidValue } from '../time/invalid-value.ts';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;

/** A number from 1 to 9999 as articles are numbered: 27 二十七, 110 一百一十, 202 二百零二. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new InvalidValue('number.outside-range', `条文序号“${value}”无效，应为1到9999之间的整数。`, value);
  }
  const digits = String(value).split('').map(Number);
  let text = '';
  let gap = false;
  for (const [position, digit] of digits.entries()) {
    if (digit === 0) {
      gap = true;
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[digits.length - 1 - position]}`;
    gap = false;
  }
  // Ten to nineteen drop the leading one: 十五, but 一百一十五.
  return value >= 10 && value <= 19 ? text.slice(1) : text;
}
