import type { Choice } from '../../kernel/field.ts';

/** What may have been violated, each with its own way through 《实施办法》第三十四、三十五、三十六条. */
export const kinds = [
  { code: 'notReported', label: '未按规定时间报到' },
  { code: 'outOfSupervision', label: '脱离监管' },
  { code: 'rules', label: '违反关于报告、会客、外出、迁居等规定' },
  { code: 'education', label: '不按规定参加教育学习等活动' },
  { code: 'prohibition', label: '违反人民法院禁止令' },
  { code: 'review', label: '保外就医无正当理由不按时提交病情复查情况' },
  { code: 'occupationBan', label: '违反人民法院职业禁止决定' },
  { code: 'other', label: '违反其他监督管理规定' },
  { code: 'publicSecurity', label: '涉嫌其他违反治安管理的行为' },
] as const satisfies readonly Choice[];

export type Kind = (typeof kinds)[number]['code'];

/** Where it was found out. */
export const sources = [
  { code: 'duty', label: '没有按时报告、参加活动等' },
  { code: 'stopping', label: '“违规制止和调查”' },
  { code: 'lostContact', label: '“失联与脱管”' },
  { code: 'intake', label: '报到、接收' },
  { code: 'told', label: '他人反映、有关机关通报' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export const gravities = [
  { code: 'minor', label: '情节轻微' },
  { code: 'serious', label: '情节较重' },
  { code: 'grave', label: '情节严重' },
] as const satisfies readonly Choice[];

/** What can come of it. `refused` is the code of every decision that grants nothing. */
export const treatments = [
  { code: 'admonition', label: '训诫' },
  { code: 'warning', label: '警告' },
  { code: 'police', label: '提请公安机关给予治安管理处罚' },
  { code: 'revocation', label: '另行提请撤销缓刑、撤销假释' },
  { code: 'recall', label: '另行提请收监执行' },
  { code: 'refused', label: '不予处理' },
] as const satisfies readonly Choice[];

export type Treatment = (typeof treatments)[number]['code'];

export const languages = [
  { code: 'chinese', label: '国家通用语言文字' },
  { code: 'tibetan', label: '藏语文' },
  { code: 'lisu', label: '傈僳语文' },
  { code: 'other', label: '其他民族语言' },
  { code: 'foreign', label: '外国语言' },
  { code: 'sign', label: '手语' },
] as const satisfies readonly Choice[];

export const interpretings = [
  { code: 'none', label: '不需要翻译' },
  { code: 'officer', label: '办案人员通晓该语言' },
  { code: 'interpreter', label: '有翻译人员' },
] as const satisfies readonly Choice[];

export const signatures = [
  { code: 'signed', label: '核对无误，签名或者捺指印' },
  { code: 'refused', label: '拒绝签名，已注明' },
] as const satisfies readonly Choice[];

export const statements = [
  { code: 'oral', label: '口头陈述、申辩' },
  { code: 'written', label: '书面陈述、申辩' },
  { code: 'waived', label: '放弃陈述、申辩' },
  { code: 'refusedToSign', label: '拒绝陈述，也拒绝签名' },
  { code: 'unreachable', label: '下落不明，无法告知' },
] as const satisfies readonly Choice[];

/** What screen and paper call a code. */
export function labelOf(options: readonly Choice[], code: unknown): string {
  return options.find((one) => one.code === code)?.label ?? '';
}
