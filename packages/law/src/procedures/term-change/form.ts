import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** Papers that say something about the term. The codes are those of the ledger. */
export const termPaperKinds = [
  { code: 'executingNotice', label: '执行通知书' },
  { code: 'commutation', label: '减刑裁定' },
  { code: 'notCounted', label: '不计入刑期' },
  { code: 'joined', label: '数罪并罚裁判' },
  { code: 'correctedJudgment', label: '更正裁判、再审改判' },
] as const;

/** 《刑事诉讼法》第二百六十八条 knows these two. */
export const notCountedGrounds = [
  { code: 'absconded', label: '脱逃期间' },
  { code: 'obtainedByFraud', label: '不符合条件，以贿赂等非法手段骗取暂予监外执行的期间' },
] as const;

/** What was suspended: the shortest probation depends on it. */
export const suspendedPenalties = [
  { code: 'criminalDetention', label: '拘役' },
  { code: 'imprisonment', label: '有期徒刑' },
] as const;

/** 《实施办法》第四十二条: who gets a copy of the ruling besides the agency. */
export const rulingCopies = [
  { code: 'procuratorate', label: '执行地同级人民检察院' },
  { code: 'police', label: '执行地同级公安机关' },
  { code: 'prison', label: '原服刑或者接收档案的监狱' },
] as const;

export const enterForm = {
  kind: { kind: 'choice', title: '文书', options: termPaperKinds, required: true, decisive: true },
  paperNumber: { kind: 'text', title: '文书编号', required: true, maximumLength: 60 },
  authority: {
    kind: 'text',
    title: '作出机关',
    required: true,
    maximumLength: 60,
    hint: '作出裁判、决定的机关全称',
  },
  paperOn: { kind: 'day', title: '文书日期', required: true },
  effectiveOn: {
    kind: 'day',
    title: '自何日起适用',
    required: true,
    decisive: true,
    hint: '裁判生效之日、执行通知书载明的执行之日；台账按这一天排列',
  },
  begins: { kind: 'day', title: '文书载明的起始日', decisive: true, hint: '照文书填写，不改期限起点的空着' },
  ends: { kind: 'day', title: '文书载明的截止日', decisive: true, hint: '照文书填写，以文书为准' },
  years: {
    kind: 'count',
    title: '期限（年）',
    maximum: 30,
    decisive: true,
    hint: '宣告的期限；减刑裁定填减去、缩短的期限',
  },
  months: { kind: 'count', title: '期限（月）', maximum: 360, decisive: true },
  days: { kind: 'count', title: '期限（日）', maximum: 10_000, decisive: true },
  startsFrom: {
    kind: 'day',
    title: '依法起算的日子',
    hint: '管制填判决执行之日，缓刑填判决确定（生效）之日，假释填假释之日，暂予监外执行填决定（批准）执行之日',
  },
  detainedDays: {
    kind: 'count',
    title: '判决执行以前羁押的天数',
    maximum: 10_000,
    decisive: true,
    hint: '填实际羁押的天数，折抵由系统计算',
  },
  penalty: { kind: 'choice', title: '缓刑所附的原判刑种', options: suspendedPenalties },
  notCountedDays: {
    kind: 'count',
    title: '不计入刑期的天数',
    minimum: 1,
    maximum: 10_000,
    decisive: true,
  },
  ground: { kind: 'choice', title: '不计入的情形', options: notCountedGrounds, decisive: true },
  lostFrom: { kind: 'day', title: '不计入的起始日' },
  lostUntil: { kind: 'day', title: '不计入的截止日' },
  proposalReceivedOn: {
    kind: 'day',
    title: '人民法院收到减刑建议书之日',
    hint: '知道的填写，用来核对三十日的裁定期限',
  },
  copied: { kind: 'choices', title: '裁定书副本抄送', options: rulingCopies, hint: '照裁定书尾部写明的勾选' },
  rightsDeprived: { kind: 'flag', title: '附加剥夺政治权利' },
  banYears: { kind: 'count', title: '职业禁止（年）', maximum: 10 },
  banMonths: { kind: 'count', title: '职业禁止（月）', maximum: 120 },
  evidence: { kind: 'evidence', title: '文书' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const raiseForm = {
  text: {
    kind: 'longText',
    title: '补充说明',
    maximumLength: 600,
    hint: '文书与系统计算的差异自动写进函里，其他疑问写在这里',
  },
} as const satisfies Form;

/** What asking came to. Only the first leaves the question open. */
export const settleConclusions = [
  { code: 'awaited', label: '决定机关将予更正，等待更正文书' },
  { code: 'paperStands', label: '文书无误，照文书执行' },
  { code: 'corrected', label: '已经更正，另行登记更正文书' },
  { code: 'enteredWrongly', label: '登记有误，另行撤销或者重办' },
] as const;

export const settleForm = {
  settledOn: { kind: 'day', title: '核实日期', required: true },
  conclusion: { kind: 'choice', title: '核实结果', options: settleConclusions, required: true },
  text: {
    kind: 'longText',
    title: '核实情况',
    required: true,
    maximumLength: 600,
    hint: '向谁核实，怎样答复，依据什么',
  },
} as const satisfies Form;

export type EnteredTermPaper = ValuesOf<typeof enterForm>;

/** The paper as it was entered, after all corrections. */
export function findTermPaper(state: MatterState | undefined): EnteredTermPaper | undefined {
  return findTaken(state, 'enter')?.values as EnteredTermPaper | undefined;
}

/** The paper a question is about: the standing one, else the one being filled in. */
export function termPaperOf(question: Pick<Question, 'state' | 'values'>): Partial<EnteredTermPaper> {
  return findTermPaper(question.state) ?? question.values;
}

/** Whether asking the authority has come to an end; what waits for a corrected paper has not. */
export function isSettled(state: MatterState | undefined): boolean {
  const settled = findTaken(state, 'settle');
  return settled !== undefined && settled.values['conclusion'] !== 'awaited';
}

export function termPaperLabel(kind: string | undefined): string {
  return termPaperKinds.find((one) => one.code === kind)?.label ?? '文书';
}
