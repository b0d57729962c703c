import type { Choice } from '../../kernel/field.ts';

/** 《实施办法》第三十条: "因工作、居所变化等原因". Its list ends with "等", so 其他 stands and is explained in words. */
export const reasons = [
  { code: 'work', label: '工作变化' },
  { code: 'residence', label: '居所变化' },
  { code: 'study', label: '就学' },
  { code: 'family', label: '家庭、婚姻' },
  { code: 'medical', label: '就医、照料' },
  { code: 'other', label: '其他' },
] as const satisfies readonly Choice[];

/** Who approved a 暂予监外执行: a file kept by prison or police follows the person (《实施办法》第三十一条第三款). */
export const approvers = [
  { code: 'court', label: '人民法院' },
  { code: 'prison', label: '监狱管理机关' },
  { code: 'police', label: '公安机关' },
] as const satisfies readonly Choice[];

export const agreement = [
  { code: 'agree', label: '同意接收' },
  { code: 'disagree', label: '不同意接收' },
] as const satisfies readonly Choice[];

export const coordinationResults = [
  { code: 'agree', label: '协调一致，同意接收' },
  { code: 'disagree', label: '协调一致，不宜变更' },
  { code: 'none', label: '没有取得一致' },
] as const satisfies readonly Choice[];

/** What travels with the person. */
export const pieces = [
  { code: 'judgment', label: '判决书（裁定书、决定书）' },
  { code: 'executionNotice', label: '执行通知书' },
  { code: 'relocationDecision', label: '变更执行地决定书' },
  { code: 'answer', label: '征求意见函和回复函' },
  { code: 'file', label: '社区矫正档案' },
  { code: 'workingFile', label: '社区矫正工作档案' },
  { code: 'medical', label: '暂予监外执行病情材料和保证书' },
  { code: 'exitBan', label: '不准出境报备材料' },
] as const satisfies readonly Choice[];

export const identityMethods = [
  { code: 'fingerprint', label: '指纹' },
  { code: 'face', label: '人脸' },
  { code: 'idCard', label: '身份证读卡' },
  { code: 'manual', label: '人工核对证件' },
] as const satisfies readonly Choice[];

export const searchResults = [
  { code: 'found', label: '已找到，责令立即报到' },
  { code: 'contacted', label: '已取得联系' },
  { code: 'notFound', label: '没有找到' },
] as const satisfies readonly Choice[];

export const lateKinds = [
  { code: 'missed', label: '漏管' },
  { code: 'lost', label: '脱管' },
  { code: 'neither', label: '没有造成脱管、漏管' },
] as const satisfies readonly Choice[];

export const prisonSituations = [
  { code: 'moving', label: '已送交文书，正在交接' },
  { code: 'designated', label: '已指定接收档案的监狱、看守所' },
  { code: 'told', label: '监狱、看守所已通报' },
  { code: 'notMoved', label: '同省公安机关批准的，不移交档案' },
] as const satisfies readonly Choice[];

/** What screen and paper call a code; the code itself where the list does not know it. */
export function labelOf(options: readonly Choice[], code: unknown): string {
  return options.find((one) => one.code === code)?.label ?? (typeof code === 'string' ? code : '');
}
