import type { Read } from './cell.ts';

const MOBILE = /^1\d{10}$/;
const LANDLINE = /^(0\d{2,3}-?)?[2-9]\d{6,7}(-\d{1,6})?$/;

/**
 * Reads one or several telephone numbers, joined by 、. No list of operators' ranges is kept: new ranges appear every year, and a
 * number that exists must never be refused.
 */
export function readPhone(raw: string): Read<string> {
  const numbers = raw
    .split(/[、,，;；/\n]|\s{2,}/)
    .map((part) =>
      part
        .normalize('NFKC')
        .replaceAll(/[\s()]/g, '')
        .replace(/^\+?86-?(?=1)/, ''),
    )
    .map((part) => (/^1[\d-]+$/.test(part) ? part.replaceAll('-', '') : part))
    .filter((part) => part !== '');
  const wrong = numbers.find((part) => !MOBILE.test(part) && !LANDLINE.test(part));
  if (wrong !== undefined) {
    return { problem: `“${wrong}”不像电话号码：手机号 11 位，座机写成 0887-8220000；几个号码用顿号隔开。` };
  }
  return { value: numbers.join('、') };
}
