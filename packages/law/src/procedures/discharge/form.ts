import type { Form, ValuesOf } from '../../kernel/field.ts';

export const prepareForm = {
  authority: {
    kind: 'text',
    title: '社区矫正决定机关',
    maximumLength: 60,
    hint: '写全称，解除通知书发给它；空着的按登记的决定机关',
  },
  decider: {
    kind: 'choice',
    title: '暂予监外执行由谁决定（批准）',
    decisive: true,
    options: [
      { code: 'court', label: '人民法院决定' },
      { code: 'prison', label: '监狱管理机关批准' },
      { code: 'police', label: '公安机关批准' },
    ],
    hint: '只有暂予监外执行的填写；决定刑满由谁办理释放',
  },
  custodian: { kind: 'text', title: '原服刑或者接收档案的监狱、看守所', maximumLength: 60 },
  originalCourt: { kind: 'text', title: '原判人民法院', maximumLength: 60 },
  expelled: { kind: 'flag', title: '附加驱逐出境的外国人', decisive: true },
  nationalityUnknown: { kind: 'flag', title: '国籍尚未查明', decisive: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const summaryForm = {
  submittedOn: { kind: 'day', title: '提交日期', required: true },
  text: { kind: 'longText', title: '个人总结', maximumLength: 4000, hint: '有纸质的可以只上传' },
  evidence: { kind: 'evidence', title: '纸质总结' },
} as const satisfies Form;

export const appraiseForm = {
  appraisedOn: { kind: 'day', title: '鉴定日期', required: true },
  conduct: {
    kind: 'longText',
    title: '遵守规定、接受监督管理的情况',
    required: true,
    maximumLength: 1500,
  },
  education: { kind: 'longText', title: '参加教育帮扶、公益活动的情况', maximumLength: 1500 },
  rewards: { kind: 'longText', title: '考核奖惩的情况', maximumLength: 1000 },
  officeOpinion: { kind: 'longText', title: '司法所意见', maximumLength: 1000 },
  opinion: {
    kind: 'longText',
    title: '鉴定意见',
    required: true,
    maximumLength: 2000,
    hint: '解矫宣告时宣读',
  },
} as const satisfies Form;

export const letterForm = {
  sentOn: { kind: 'day', title: '发出日期', required: true },
  evidence: { kind: 'evidence', title: '送达回证' },
} as const satisfies Form;

export const policeForm = {
  police: { kind: 'text', title: '执行地公安机关', required: true, maximumLength: 60 },
  ...letterForm,
} as const satisfies Form;

export const handOverForm = {
  handedOn: { kind: 'day', title: '交接日期', required: true },
  police: { kind: 'text', title: '接收的公安机关', required: true, maximumLength: 60 },
  officers: { kind: 'text', title: '交接经办人', required: true, maximumLength: 100 },
  evidence: { kind: 'evidence', title: '交接手续' },
} as const satisfies Form;

export const releaseForm = {
  releasedOn: { kind: 'day', title: '刑满释放日期', required: true },
  issuer: { kind: 'text', title: '办理的监狱、看守所', required: true, maximumLength: 60 },
  number: { kind: 'text', title: '刑满释放证明书编号', required: true, maximumLength: 60 },
  evidence: { kind: 'evidence', title: '刑满释放证明书' },
} as const satisfies Form;

/** What may hang over a person when the term runs out. None of it postpones the end (《衔接意见》第二十条). */
export const pendingMatters = [
  { code: 'measure', label: '被依法采取刑事强制措施' },
  { code: 'revocation', label: '被提请撤销缓刑、撤销假释，法院还没有裁定' },
  { code: 'recall', label: '被提请收监执行，还没有决定' },
] as const;

export const dischargeForm = {
  ground: {
    kind: 'choice',
    title: '解除的原因',
    required: true,
    decisive: true,
    options: [
      { code: 'term', label: '矫正期满' },
      { code: 'pardon', label: '被赦免' },
    ],
  },
  endedOn: {
    kind: 'day',
    title: '解除日期',
    required: true,
    decisive: true,
    hint: '矫正期满的是矫正期限的最后一日，办得晚也不往后写；被赦免的是赦免的日期',
  },
  pardonPaper: {
    kind: 'text',
    title: '赦免的文书和文号',
    maximumLength: 200,
    decisive: true,
  },
  pending: { kind: 'choices', title: '期满时还有', options: pendingMatters },
  pendingNote: { kind: 'longText', title: '核查情况', maximumLength: 1000 },
  originalNumber: { kind: 'text', title: '原证明书文号', maximumLength: 60, fromPaper: true },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const postponeForm = {
  reason: {
    kind: 'choice',
    title: '暂缓发放的原因',
    required: true,
    options: [
      { code: 'detained', label: '被羁押' },
      { code: 'absconded', label: '脱管' },
    ],
  },
  on: { kind: 'day', title: '决定暂缓的日期', required: true },
  note: { kind: 'longText', title: '情况', required: true, maximumLength: 600 },
} as const satisfies Form;

export const deliverForm = {
  deliveredOn: { kind: 'day', title: '发放日期', required: true },
  manner: {
    kind: 'choice',
    title: '发放方式',
    required: true,
    options: [
      { code: 'person', label: '当面发给本人' },
      { code: 'custody', label: '经羁押场所转交本人' },
      { code: 'post', label: '邮寄本人' },
    ],
  },
  deliverer: { kind: 'text', title: '发放人', required: true, maximumLength: 60 },
  confirmation: {
    kind: 'choice',
    title: '本人签收',
    required: true,
    options: [
      { code: 'signed', label: '本人签字' },
      { code: 'fingerprint', label: '捺印（有见证人）' },
      { code: 'refused', label: '拒绝签收（记明情况）' },
    ],
  },
  note: { kind: 'longText', title: '备注', maximumLength: 600, hint: '捺印的写明见证人，拒绝签收的写明情况' },
  evidence: { kind: 'evidence', title: '签收材料' },
} as const satisfies Form;

export const resettlementNeeds = [
  { code: 'work', label: '就业' },
  { code: 'housing', label: '住房' },
  { code: 'relief', label: '社会救助' },
  { code: 'health', label: '就医' },
  { code: 'school', label: '就学' },
  { code: 'mind', label: '心理' },
  { code: 'other', label: '其他' },
] as const;

export const resettleForm = {
  toldOn: { kind: 'day', title: '告知安置帮教规定的日期', required: true },
  to: {
    kind: 'text',
    title: '衔接的安置帮教机构',
    maximumLength: 60,
    hint: '管制、假释、暂予监外执行的应当衔接；缓刑的告知就可以',
  },
  handedOn: { kind: 'day', title: '衔接日期' },
  situation: { kind: 'longText', title: '生活、就业等情况', maximumLength: 1000 },
  needs: { kind: 'choices', title: '帮扶需求', options: resettlementNeeds },
  evidence: { kind: 'evidence', title: '衔接材料' },
} as const satisfies Form;

export type Preparation = ValuesOf<typeof prepareForm>;
export type Appraisal = ValuesOf<typeof appraiseForm>;
export type DischargeDecision = ValuesOf<typeof dischargeForm>;
export type Resettlement = ValuesOf<typeof resettleForm>;
