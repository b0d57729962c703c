import type { Choice } from '../../kernel/field.ts';

/** How the agency came to know of the person: four doors, and the paper that comes first. */
export const sources = [
  { code: 'package', label: '材料包' },
  { code: 'notice', label: '书面通知' },
  { code: 'register', label: '名册' },
  { code: 'hand', label: '手工登记' },
  { code: 'walkIn', label: '本人来报到' },
] as const satisfies readonly Choice[];

/** 社区矫正决定机关 (《社区矫正法》第十七条). */
export const deciderKinds = [
  { code: 'court', label: '人民法院' },
  { code: 'prison', label: '监狱管理机关' },
  { code: 'police', label: '公安机关' },
] as const satisfies readonly Choice[];

export const yesNo = [
  { code: 'yes', label: '是' },
  { code: 'no', label: '否' },
] as const satisfies readonly Choice[];

export const yesNoUnknown = [
  ...yesNo,
  { code: 'unknown', label: '材料未载明' },
] as const satisfies readonly Choice[];

/** Which branch of 《实施办法》第十二条 the place of execution rests on. */
export const placeBases = [
  { code: 'residence', label: '居住地' },
  { code: 'habitual', label: '经常居住地' },
  { code: 'suitable', label: '有利于矫正的地点' },
  { code: 'unknown', label: '材料未载明' },
] as const satisfies readonly Choice[];

/** The papers that travel with a person. Which of them are owed depends on the measure: see owed-papers.ts. */
export const paperKinds = [
  { code: 'judgment', label: '判决书（裁定书、决定书）' },
  { code: 'executionNotice', label: '执行通知书' },
  { code: 'informing', label: '社区矫正告知书' },
  { code: 'placeDetermination', label: '社区矫正执行地确定书' },
  { code: 'exitBan', label: '限制出境材料' },
  { code: 'medicalOpinion', label: '病情诊断（妊娠检查、出生证明、生活不能自理鉴别）' },
  { code: 'guarantee', label: '暂予监外执行保证书' },
  { code: 'reformReport', label: '改造情况通报' },
  { code: 'minorReport', label: '未成年人社会调查材料' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export type PaperCode = (typeof paperKinds)[number]['code'];

/** The special causes of 《衔接配合意见》第十一条; its list ends with "等". */
export const excuseKinds = [
  { code: 'illness', label: '严重疾病' },
  { code: 'accident', label: '意外' },
  { code: 'forceMajeure', label: '不可抗力' },
  { code: 'other', label: '其他特殊原因' },
] as const satisfies readonly Choice[];

/** The two branches of 漏管 (《衔接配合意见》第十一条). Only the second knows exceptions. */
export const missedKinds = [
  { code: 'betweenBodies', label: '机关之间交付接收衔接脱节' },
  { code: 'notReported', label: '未按规定时限报到' },
] as const satisfies readonly Choice[];

export type MissedKind = (typeof missedKinds)[number]['code'];

export const searchResults = [
  { code: 'notFound', label: '未查找到' },
  { code: 'found', label: '已查找到' },
  { code: 'refuses', label: '已查找到，拒不报到' },
] as const satisfies readonly Choice[];

export const handlings = [
  { code: 'received', label: '已接收' },
  { code: 'sanction', label: '依法给予处罚' },
  { code: 'proposeRevocation', label: '提请撤销（收监）' },
  { code: 'deciderCorrects', label: '由决定机关纠正' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

export const manners = [
  { code: 'self', label: '自行报到' },
  { code: 'handover', label: '移交' },
  { code: 'hospital', label: '到医院会同办理' },
  { code: 'video', label: '远程视频办理' },
  { code: 'home', label: '上门办理' },
] as const satisfies readonly Choice[];

export type Manner = (typeof manners)[number]['code'];

/** A fingerprint or a face is never the only way (《人脸识别技术应用安全管理办法》): checking papers by hand always stands beside it. */
export const identityMethods = [
  { code: 'fingerprint', label: '指纹' },
  { code: 'face', label: '人脸' },
  { code: 'idCard', label: '身份证读卡' },
  { code: 'manual', label: '人工核对证件' },
  { code: 'later', label: '暂不能核对' },
] as const satisfies readonly Choice[];

/** What screen and paper call a code; the code itself where the list does not know it. */
export function labelOf(options: readonly Choice[], code: unknown): string {
  return options.find((one) => one.code === code)?.label ?? (typeof code === 'string' ? code : '');
}
