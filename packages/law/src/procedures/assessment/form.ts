import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

/** 初步核查 (《衔接意见》第四条). */
export const checkForm = {
  checkedOn: { kind: 'day', title: '核查之日', required: true },
  result: { kind: 'choice', title: '核查结果', options: options.checkResults, required: true },
  text: {
    kind: 'longText',
    title: '缺少什么，或者为什么不能评估',
    maximumLength: 1000,
    hint: '齐全的不填；缺少但予以受理的写明理由',
  },
} as const satisfies Form;

export const supplementNoticeForm = {
  items: { kind: 'longText', title: '需要补齐的材料或者信息', required: true, maximumLength: 1000 },
} as const satisfies Form;

export const supplementedForm = {
  completedOn: { kind: 'day', title: '收到补齐材料之日', required: true },
  conveyance: { kind: 'choice', title: '材料怎样送来', options: options.conveyances, required: true },
  pieces: { kind: 'choices', title: '补来的附件', options: options.pieces },
  text: { kind: 'longText', title: '补来的材料和信息', required: true, maximumLength: 1000 },
  evidence: { kind: 'evidence', title: '补来的材料' },
} as const satisfies Form;

export const discussForm = {
  discussedOn: { kind: 'day', title: '沟通之日', required: true },
  with: { kind: 'text', title: '委托机关的联系人', required: true, maximumLength: 60 },
  text: { kind: 'longText', title: '沟通和说明的情况', required: true, maximumLength: 1000 },
  result: { kind: 'choice', title: '沟通的结果', options: options.discussResults, required: true },
} as const satisfies Form;

export const giveBackForm = {
  reason: { kind: 'choice', title: '退回原因', options: options.returnReasons, required: true },
  text: { kind: 'longText', title: '说明', required: true, maximumLength: 600 },
} as const satisfies Form;

export const assignForm = {
  office: {
    kind: 'place',
    title: '交给哪个司法所',
    required: true,
    fromList: true,
    offices: true,
    decisive: true,
  },
  assignedOn: { kind: 'day', title: '交办之日', required: true },
  text: { kind: 'longText', title: '交办要求', maximumLength: 600 },
} as const satisfies Form;

/** 一次调查: who was asked, when, where, by which people, and what it came to. */
export const investigateForm = {
  at: { kind: 'moment', title: '调查时间', required: true },
  place: { kind: 'text', title: '调查地点', required: true, maximumLength: 200, sensitive: true },
  method: { kind: 'choice', title: '方式', options: options.methods, required: true },
  askedKind: { kind: 'choice', title: '调查对象', options: options.askedKinds, required: true },
  asked: { kind: 'text', title: '被询问人（单位）', required: true, maximumLength: 100, sensitive: true },
  investigators: {
    kind: 'people',
    title: '调查人',
    roles: options.investigatorRoles,
    minimum: 2,
    required: true,
    sensitive: true,
  },
  text: { kind: 'longText', title: '了解到的情况', required: true, maximumLength: 4000, sensitive: true },
  secret: {
    kind: 'choices',
    title: '有没有涉密内容',
    options: options.secrets,
    required: true,
    hint: '涉及国家秘密、商业秘密、个人隐私的，只在这里记载，不对外',
  },
  evidence: { kind: 'evidence', title: '笔录和材料' },
} as const satisfies Form;

export const extendForm = {
  agreedOn: { kind: 'day', title: '与委托机关商定之日', required: true },
  with: { kind: 'text', title: '委托机关的联系人', required: true, maximumLength: 60 },
  until: { kind: 'day', title: '商定的完成期限', required: true },
  text: { kind: 'longText', title: '延长的理由', required: true, maximumLength: 600 },
  evidence: { kind: 'evidence', title: '协商的记录' },
} as const satisfies Form;

/** What the opinion has to speak of (《实施办法》第十四条); each is asked for when the draft is handed in. */
export const itemFields = {
  home: '居所情况',
  family: '家庭和社会关系',
  consequence: '犯罪行为的后果和影响',
  opinions: '居住地村（居）民委员会和被害人意见',
  prohibitions: '拟禁止的事项',
  danger: '社会危险性',
  community: '对所居住社区的影响',
} as const;

const item = (title: string) => ({ kind: 'longText', title, maximumLength: 2000, sensitive: true }) as const;

export const draftForm = {
  from: { kind: 'day', title: '调查起始之日' },
  until: { kind: 'day', title: '调查终止之日' },
  home: item(itemFields.home),
  family: item(itemFields.family),
  consequence: item(itemFields.consequence),
  opinions: item(itemFields.opinions),
  prohibitions: item(itemFields.prohibitions),
  danger: item(itemFields.danger),
  community: item(itemFields.community),
  conclusion: { kind: 'choice', title: '评估结论', options: options.conclusions },
  conclusionText: { kind: 'longText', title: '结论的理由和建议', maximumLength: 1000, sensitive: true },
} as const satisfies Form;

export const issueForm = {
  secrecy: {
    kind: 'choice',
    title: '是否核对过意见书没有写入国家秘密、商业秘密和与评估无关的个人隐私',
    options: [{ code: 'yes', label: '已核对' }],
    required: true,
  },
  reasons: { kind: 'longText', title: '审批意见', maximumLength: 600 },
  originalNumber: { kind: 'text', title: '原纸质意见书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export const deliverForm = {
  deliveredOn: { kind: 'day', title: '送达委托机关之日', required: true },
  copiedOn: { kind: 'day', title: '抄送执行地县级检察院之日', required: true },
  conveyance: { kind: 'choice', title: '怎样送达', options: options.ownConveyances, required: true },
  receivedBy: { kind: 'text', title: '收件人', maximumLength: 60 },
  evidence: { kind: 'evidence', title: '送达回证、回执' },
} as const satisfies Form;

export const stopForm = {
  ground: { kind: 'choice', title: '为什么不再评估', options: options.stopGrounds, required: true },
  on: { kind: 'day', title: '裁判（决定、撤回）之日', required: true },
  text: { kind: 'longText', title: '情况和理由', required: true, maximumLength: 600 },
  evidence: { kind: 'evidence', title: '裁判文书、函件' },
} as const satisfies Form;

export const answerForm = {
  adoption: { kind: 'choice', title: '采信情况', options: options.adoptions, required: true },
  on: { kind: 'day', title: '裁判（决定）之日', required: true },
  number: { kind: 'text', title: '裁判（决定）文号', maximumLength: 60 },
  text: { kind: 'longText', title: '说明', maximumLength: 600 },
} as const satisfies Form;

export type Checked = ValuesOf<typeof checkForm>;
export type Discussed = ValuesOf<typeof discussForm>;
export type Assigned = ValuesOf<typeof assignForm>;
export type Draft = ValuesOf<typeof draftForm>;
export type Extended = ValuesOf<typeof extendForm>;
export type Stopped = ValuesOf<typeof stopForm>;
export type Answer = ValuesOf<typeof answerForm>;
