import type { LostForm } from '../../facts/facts.ts';
import type { Choice } from '../../kernel/field.ts';

/** The three forms of 脱管 (《衔接配合意见》第十三条), and 在逃 (《实施办法》第五十一条). */
export const lostForms = [
  { code: 'lost', label: '失去联系' },
  { code: 'departure', label: '未经批准离开所居住的市、县' },
  { code: 'overdueLeave', label: '经批准外出，期满没有返回' },
  { code: 'fugitive', label: '裁定、决定生效后下落不明（在逃）' },
] as const satisfies readonly (Choice & { readonly code: LostForm })[];

/** 在逃 is not determined as 脱管. */
export const abscondingForms = [lostForms[0], lostForms[1], lostForms[2]] as const;

export const discoveries = [
  { code: 'missedReport', label: '没有按时报告' },
  { code: 'noAnswer', label: '联系不上' },
  { code: 'absent', label: '实地查访不在' },
  { code: 'digital', label: '信息化核查发现' },
  { code: 'leaveOver', label: '外出期满没有销假' },
  { code: 'told', label: '他人反映或者有关单位通报' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

/** 《实施办法》第三十八条 names 通信联络、信息化核查、实地查访; whoever knows the person is asked besides. */
export const searchMethods = [
  { code: 'telephone', label: '电话、微信等通信联络' },
  { code: 'visit', label: '实地查访' },
  { code: 'digital', label: '信息化核查' },
  { code: 'family', label: '询问亲属、监护人、保证人' },
  { code: 'others', label: '询问村（社区）、单位、朋友等' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export const searchResults = [
  { code: 'notFound', label: '没有找到' },
  { code: 'clue', label: '有线索' },
  { code: 'found', label: '已经找到' },
] as const satisfies readonly Choice[];

export const compliances = [
  { code: 'complies', label: '接受监督管理' },
  { code: 'refuses', label: '拒绝接受监督管理' },
] as const satisfies readonly Choice[];

export const conclusions = [
  { code: 'absconded', label: '认定为脱管' },
  { code: 'excused', label: '属于除外情形，不认定为脱管' },
] as const satisfies readonly Choice[];

export const handlings = [
  { code: 'none', label: '有正当理由，不予处罚' },
  { code: 'education', label: '批评教育' },
  { code: 'admonition', label: '训诫' },
  { code: 'warning', label: '警告' },
  { code: 'penalty', label: '提请治安管理处罚' },
  { code: 'revocation', label: '提请撤销缓刑、撤销假释' },
  { code: 'recall', label: '提请收监执行' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

/** The papers on which somebody is searched for as a fugitive (《实施办法》第五十一条、《衔接配合意见》第二十一条). */
export const fugitivePapers = [
  { code: 'probationRevoked', label: '撤销缓刑裁定书' },
  { code: 'paroleRevoked', label: '撤销假释裁定书' },
  { code: 'recall', label: '收监执行决定书' },
  { code: 'arrest', label: '逮捕决定书' },
] as const satisfies readonly Choice[];

export const deciders = [
  { code: 'court', label: '人民法院' },
  { code: 'prison', label: '监狱管理机关' },
  { code: 'police', label: '公安机关' },
] as const satisfies readonly Choice[];

/** What screen and paper call a code. */
export function labelOf(options: readonly Choice[], code: unknown): string {
  return options.find((one) => one.code === code)?.label ?? '';
}
