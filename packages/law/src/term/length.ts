import { InvalidValue } from '../time/invalid-value.ts';

/** The length of a term as a judgment pronounces it: 一年六个月, 五个月零七天. */
export interface Length {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  /** Always fifteen days each (刑诉法解释第二百零二条). */
  readonly halfMonths?: number | undefined;
  readonly days?: number | undefined;
}

const PARTS = ['years', 'months', 'halfMonths', 'days'] as const;
const NAMES = { years: '年', months: '个月', halfMonths: '个半月', days: '日' } as const;

/** True when no part of the length is given or all are zero. */
export function isEmpty(length: Length): boolean {
  return PARTS.every((part) => (length[part] ?? 0) === 0);
}

/** Throws `InvalidValue` 'term.length' unless every part is a whole number that is not negative. */
export function checkLength(length: Length): void {
  for (const part of PARTS) {
    const amount = length[part] ?? 0;
    if (!Number.isInteger(amount) || amount < 0) {
      throw new InvalidValue(
        'term.length',
        `期限长度“${amount}${NAMES[part]}”无效，请填写不小于0的整数。`,
        length,
      );
    }
  }
}

/** The same length with every twelve months written as a year, so that 十二个月 and 一年 compare as equal. */
export function inWholeYears(length: Length): Length {
  const months = length.months ?? 0;
  return { ...length, years: (length.years ?? 0) + Math.floor(months / 12), months: months % 12 };
}

/** '1年6个月', '5个月7日' */
export function formatLength(length: Length): string {
  const given = PARTS.filter((part) => (length[part] ?? 0) > 0);
  return given.map((part) => `${length[part]}${NAMES[part]}`).join('') || '0日';
}
