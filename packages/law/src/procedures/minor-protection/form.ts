import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 1000, required: true, sensitive: true } as const;
const day = { kind: 'day', required: true } as const;
const line = { kind: 'text', maximumLength: 60 } as const;
const choice = { kind: 'choice', required: true } as const;

/** What whoever is in charge of a minor has to know (《实施办法》第五十五条). */
export const knowledge = [
  { code: 'minors', label: '熟悉未成年人身心特点' },
  { code: 'law', label: '法律知识' },
  { code: 'education', label: '教育知识' },
  { code: 'psychology', label: '心理知识' },
] as const;

export const arrangeForm = {
  from: { ...day, title: '确定之日', decisive: true },
  specialist: { ...line, title: '负责的专门人员', required: true },
  specialistUnit: { ...line, title: '所在单位', required: true },
  knows: {
    kind: 'choices',
    title: '具备的知识',
    required: true,
    options: knowledge,
    hint: '凭学历、培训、从业经历核对，材料另附',
  },
  separate: { kind: 'flag', title: '与成年社区矫正对象分别进行，已作安排' },
  secrecy: { kind: 'flag', title: '知悉身份信息的工作人员和其他参与人员都已告知保密' },
  guardian: { ...line, title: '监护人', hint: '没有监护人的写明由谁履行监护职责' },
  guardianToldOn: { kind: 'day', title: '告知监护人之日' },
  schooling: {
    ...choice,
    title: '义务教育',
    decisive: true,
    options: [
      { code: 'finished', label: '已经完成' },
      { code: 'inSchool', label: '没有完成，正在就学' },
      { code: 'outOfSchool', label: '没有完成，已经失学' },
    ],
  },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

/** What a court sends along in a minor's case (《刑诉法解释》第五百八十条). */
export const courtPieces = [
  { code: 'report', label: '未成年人调查报告' },
  { code: 'conduct', label: '案件审理中的表现材料' },
] as const;

export const receiveReportForm = {
  from: { ...line, title: '移送的人民法院', required: true },
  receivedOn: { ...day, title: '收到之日' },
  pieces: { kind: 'choices', title: '收到了什么', required: true, options: courtPieces },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const notifyEducationForm = {
  to: { ...line, title: '通知的教育行政部门', required: true },
  text: { ...text, title: '需要配合的事项', hint: '复学、转学、送教上门等；不写案情' },
} as const satisfies Form;

export const warnGuardianForm = {
  guardian: { ...line, title: '监护人', required: true },
  conduct: {
    ...choice,
    title: '情形',
    options: [
      { code: 'neglects', label: '怠于履行监护职责' },
      { code: 'refuses', label: '拒不履行监护职责' },
    ],
  },
  onDay: { ...day, title: '督促、教育之日' },
  text: { ...text, title: '事实和要求' },
  evidence: { kind: 'evidence', title: '谈话记录' },
} as const satisfies Form;

export const notifyAuthorityForm = {
  to: { ...line, title: '通知的有关部门', required: true, hint: '民政、公安、妇联、村（居）委会等' },
  text: { ...text, title: '情况和建议' },
} as const satisfies Form;

export const coordinateForm = {
  onDay: { ...day, title: '协调之日' },
  kind: {
    ...choice,
    title: '协调什么',
    options: [
      { code: 'study', label: '完成学业' },
      { code: 'training', label: '职业技能培训' },
      { code: 'work', label: '就业指导和帮助' },
    ],
  },
  willing: { kind: 'flag', title: '本人有意愿' },
  to: { ...line, title: '有关部门和单位', required: true },
  text: { ...text, title: '情况和结果' },
} as const satisfies Form;

export type Arrangement = ValuesOf<typeof arrangeForm>;

/** How it was arranged, as it stands after all corrections; of a recorded one something may be missing. */
export function findArrangement(state: MatterState | undefined): Partial<Arrangement> | undefined {
  return findTaken(state, 'arrange')?.values;
}
