import { findDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Read } from './cell.ts';

/** What a resident identity number (GB 11643) says by itself. */
export interface IdNumber {
  /** 18 characters, the last one may be X. */
  readonly number: string;
  readonly birthOn: Day;
  readonly sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** The eighteenth character over the first seventeen digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkDigit(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Reads an identity number of 18 or, from old papers, 15 digits. Region codes are not looked up: numbers keep the codes of
 * counties that have long been renamed.
 */
export function readIdNumber(raw: string): Read<IdNumber> {
  const text = raw.toUpperCase();
  if (/^\d{15}$/.test(text)) return fromFifteen(text);
  if (!/^\d{17}[\dX]$/.test(text)) return { problem: shapeProblem(text) };
  const birthOn = findDay(text.slice(6, 14));
  if (birthOn === undefined) {
    return { problem: `身份证号第 7 至 14 位“${text.slice(6, 14)}”不是真实的日期，请对照证件核对。` };
  }
  if (checkDigit(text) !== text[17]) {
    return { problem: '身份证号的校验位不对，多半是有一位抄错了，请对照证件逐位核对。' };
  }
  return { value: { number: text, birthOn, sex: sexOf(text) } };
}

function fromFifteen(text: string): Read<IdNumber> {
  if (Number(text.slice(12)) >= 996) {
    return { problem: '15 位的旧号尾数为 996 至 999，是百岁老人专用，无法换算，请填写 18 位号码。' };
  }
  const seventeen = `${text.slice(0, 6)}19${text.slice(6)}`;
  const read = readIdNumber(seventeen + checkDigit(seventeen));
  if (read.value === undefined) {
    return { problem: `15 位旧号里的出生日期“${text.slice(6, 12)}”不是真实的日期，请填写 18 位号码。` };
  }
  return { ...read, note: '15 位旧身份证号已换算为 18 位，请对照证件核对。' };
}

function sexOf(number: string): 'male' | 'female' {
  return Number(number[16]) % 2 === 1 ? 'male' : 'female';
}

function shapeProblem(text: string): string {
  if (/[^\dX]/.test(text)) return '身份证号里有数字和 X 以外的字符，请只填 18 位号码。';
  return `身份证号应当是 18 位，现在是 ${text.length} 位，请对照证件补全。`;
}
