import type { Length } from '../term/length.ts';
import type { Read } from './cell.ts';
import { compact } from './cell.ts';

const DIGITS = '零一二三四五六七八九';

/** Chinese numerals up to 九十九, as judgments write them; 两 counts as 二. */
function readNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (match === null || plain === '')
    return DIGITS.includes(plain) && plain.length === 1 ? DIGITS.indexOf(plain) : undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? undefined : DIGITS.indexOf(tens + ones);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

const NUMERAL = '(\\d+|[零〇一二两三四五六七八九十]+)';
const SHAPE = new RegExp(`^(?:${NUMERAL}年)?零?(?:${NUMERAL}个?月)?零?(?:${NUMERAL}[日天])?$`);

/**
 * Reads the length of a term: 3年, 一年六个月, 30个月, 五个月零七天. A bare number is asked about, because registers use it for months
 * as well as for years.
 */
export function readTermLength(raw: string): Read<Length> {
  const text = compact(raw);
  if (/^\d+(\.\d+)?$/.test(text)) {
    return { problem: `“${text}”没有写单位，请写成“${text}年”或者“${text}个月”。` };
  }
  const match = SHAPE.exec(text);
  if (match === null) return { problem: `“${text}”不是一个期限，请写成“3年”“1年6个月”或者“二年”。` };
  const [years, months, days] = match.slice(1).map((part) => (part === undefined ? 0 : readNumeral(part)));
  if (years === undefined || months === undefined || days === undefined || years + months + days === 0) {
    return { problem: `“${text}”里的数字看不懂，请用阿拉伯数字写，如“1年6个月”。` };
  }
  return {
    value: {
      ...(years > 0 ? { years } : {}),
      ...(months > 0 ? { months } : {}),
      ...(days > 0 ? { days } : {}),
    },
  };
}
