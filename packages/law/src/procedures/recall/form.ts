import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { brokenRules, resultForm as commonResult } from '../../proposal/forms.ts';

/** 《实施办法》第四十九条: eight grounds. */
export const grounds = [
  { code: 'unfit', label: '不符合暂予监外执行条件' },
  {
    code: 'departure',
    label: '未经批准擅自离开居住的市、县，经警告拒不改正，或者拒不报告行踪、脱离监管',
  },
  { code: 'penalty', label: '因违反监督管理规定受到治安管理处罚，仍不改正' },
  { code: 'warnings', label: '受到社区矫正机构两次警告' },
  { code: 'review', label: '保外就医期间不按规定提交病情复查情况，经警告拒不改正' },
  { code: 'ceased', label: '暂予监外执行的情形消失，刑期未满' },
  {
    code: 'guarantor',
    label: '保证人丧失保证条件或者被取消资格，不能在规定期限内提出新的保证人',
  },
  { code: 'serious', label: '其他违反规定的行为，情节严重' },
] as const;

const withoutBlame: readonly string[] = ['unfit', 'ceased', 'guarantor'];

/** A ground for which nobody need have broken a rule. */
export const isBlameless = (code: string): boolean => withoutBlame.includes(code);

/** Who decided on, or approved, serving outside prison (《社区矫正法》第十七条). */
export const bodies = [
  { code: 'court', label: '人民法院' },
  { code: 'prisonAdministration', label: '监狱管理机关' },
  { code: 'police', label: '公安机关' },
] as const;

const text = { kind: 'longText', maximumLength: 1500 } as const;

export const proposeForm = {
  grounds: { kind: 'choices', title: '情形', required: true, decisive: true, options: grounds },
  facts: {
    ...text,
    title: '具体事实',
    required: true,
    hint: '时间、地点、经过，逐项对应上面的情形；病情只写结论，诊断材料附后',
  },
  broken: {
    kind: 'choices',
    title: '违反了',
    options: brokenRules,
    hint: '情形消失、不符合条件、保证人失格而没有违反规定的不选',
  },
  evidenceList: { ...text, title: '证据', hint: '逐项写明：什么证据，证明什么' },
  againOn: {
    kind: 'day',
    title: '警告、处罚以后仍不改正的日期',
    hint: '“拒不改正”“仍不改正”的填写；向人民法院提出的，两次警告也要有',
  },
  absentFrom: {
    kind: 'day',
    title: '拒不报告行踪、脱离监管之日',
    hint: '脱离监管的填写；空着的照失联登记',
  },
  ceasedOn: { kind: 'day', title: '情形消失之日', hint: '情形消失的填写' },
  guarantorLostOn: { kind: 'day', title: '保证人丧失条件、被取消资格之日', hint: '保证人一项填写' },
  guarantorDueOn: { kind: 'day', title: '提出新的保证人的限期', hint: '照限期提出新保证人通知书' },
  seriousness: { ...text, title: '情节严重的理由', hint: '其他违反规定的填写' },
  body: {
    kind: 'choice',
    title: '向哪一类机关提出',
    required: true,
    decisive: true,
    options: bodies,
    hint: '决定或者批准暂予监外执行的机关',
  },
  bodyName: { kind: 'text', title: '机关名称', required: true, maximumLength: 60, hint: '写全称' },
  bodyPlace: {
    kind: 'choice',
    title: '是哪里的机关',
    required: true,
    options: [
      { code: 'local', label: '执行地的决定（批准）机关' },
      { code: 'original', label: '原决定（批准）机关' },
    ],
  },
  otherProvince: { kind: 'flag', title: '该机关在外省', hint: '跨省的可以提出，只作提示' },
  basisOn: { kind: 'day', title: '暂予监外执行决定（批准）的日期', required: true },
  basisBy: {
    kind: 'text',
    title: '作出决定（批准）的机关',
    required: true,
    maximumLength: 60,
    hint: '写全称',
  },
  custodian: { kind: 'text', title: '存放或者接收档案的监狱、看守所', maximumLength: 60 },
  notCounted: {
    kind: 'choices',
    title: '不计入刑期的情形',
    options: [
      { code: 'obtainedByFraud', label: '不符合条件，以贿赂等非法手段骗取暂予监外执行' },
      { code: 'absconded', label: '在暂予监外执行期间脱逃' },
    ],
    hint: '没有的不选；有的在建议书中写明并附证明',
  },
  lostFrom: { kind: 'day', title: '不计入的起始日' },
  lostUntil: { kind: 'day', title: '不计入的截止日', hint: '还在继续的空着' },
  notCountedProof: { ...text, title: '不计入刑期的证明', hint: '什么证明材料，证明什么' },
  evidence: { kind: 'evidence', title: '证据材料' },
} as const satisfies Form;

/** 《暂予监外执行规定》第二十三条: the county justice bureau agrees. */
export const bureauReviewForm = {
  conclusion: {
    kind: 'choice',
    title: '审核意见',
    required: true,
    options: [
      { code: 'agree', label: '同意提出' },
      { code: 'disagree', label: '不同意提出' },
    ],
  },
  text: { ...text, title: '审核情况', required: true },
} as const satisfies Form;

export const resultForm = {
  ...commonResult,
  result: {
    ...commonResult.result,
    title: '决定结果',
    options: [
      { code: 'granted', label: '决定收监执行' },
      { code: 'refused', label: '决定不予收监执行' },
      { code: 'withdrawn', label: '撤回建议' },
    ],
  },
  copiedTo: {
    kind: 'choices',
    title: '决定书写明送达、抄送',
    options: [
      { code: 'agency', label: '执行地县级社区矫正机构' },
      { code: 'police', label: '执行地县级公安机关' },
      { code: 'custodian', label: '存放或者接收档案的监狱' },
      { code: 'procuratorate', label: '执行地县级人民检察院' },
    ],
  },
  notCountedDays: {
    kind: 'count',
    title: '决定不计入刑期的天数',
    minimum: 1,
    maximum: 10_000,
    hint: '决定书、裁定书写明的填写',
  },
} as const satisfies Form;

/** When whoever takes into custody got the decision: the three days run from then. */
export const servedForm = {
  receiver: { kind: 'text', title: '收监（送押）的机关', required: true, maximumLength: 60 },
  receivedOn: { kind: 'day', title: '收到决定书的日期', required: true },
  proofServed: { kind: 'flag', title: '不计入刑期的证明等一并送达' },
  evidence: { kind: 'evidence', title: '送达回证' },
} as const satisfies Form;

export type RecallProposal = ValuesOf<typeof proposeForm>;
export type RecallResult = ValuesOf<typeof resultForm>;

/** What was proposed, as it stands after all corrections; a recorded one may lack what the paper lacked. */
export function findRecall(state: MatterState | undefined): Partial<RecallProposal> | undefined {
  return findTaken(state, 'propose')?.values;
}

export function findDecided(state: MatterState | undefined): Partial<RecallResult> | undefined {
  return findTaken(state, 'result')?.values;
}
