import type { FormValues } from '@guitu/law';

/** An office agrees. */
export const agrees: FormValues = { opinion: 'agree', text: '情况属实，建议同意。（演示）' };

/** The legal officer agrees. */
export const lawful: FormValues = { conclusion: 'agree', text: '事实清楚，依据正确，程序合法。（演示）' };

/** Nobody had to interpret. */
export const inChinese = { language: 'chinese', interpreting: 'none' } as const;

export const twoOfficers = [{ name: '演示·经办甲' }, { name: '演示·经办乙' }];
