import type { Form, FormValues } from '../kernel/field.ts';
import type { Day } from '../time/day.ts';

/** What a body keeps about supervision and checking with others that is about no single person (监督核对台账). */
export type OversightRecordKind =
  | 'reconciliation'
  | 'selfCheck'
  | 'sharing'
  | 'clue'
  | 'opinion'
  | 'receivedOpinion'
  | 'reply';

export const oversightRecordNames: Readonly<Record<OversightRecordKind, string>> = {
  reconciliation: '数据定期核对',
  selfCheck: '重点监督事项自查',
  sharing: '信息共享',
  clue: '责任线索移送',
  opinion: '对单位的监督意见',
  receivedOpinion: '收到的纸质监督意见',
  reply: '对监督意见的书面回复',
};

/** Who writes what: an opinion is the procuratorate's own act, and nobody else's. */
export function isWrittenByProcuratorate(kind: OversightRecordKind): boolean {
  return kind === 'opinion';
}

const partners = [
  { code: 'court', label: '人民法院' },
  { code: 'procuratorate', label: '人民检察院' },
  { code: 'police', label: '公安机关' },
  { code: 'prison', label: '监狱管理机关' },
] as const;

/** 《衔接配合意见》第二十三条: the five groups. */
export const selfCheckGroups = [
  { code: 'assessment', label: '调查评估、居住地核实' },
  { code: 'handover', label: '执行地、限制出境、送达、接收、移送、漏管处置' },
  { code: 'absconding', label: '脱管和奖惩处罚、限制自由的通知' },
  { code: 'revocation', label: '撤销、收监、逮捕的提请、受理、裁决、执行、追捕' },
  { code: 'other', label: '其他' },
] as const;

const day = { kind: 'day', required: true } as const;
const long = { kind: 'longText', maximumLength: 2000 } as const;
const count = { kind: 'count', minimum: 0, required: true } as const;
const paper = { kind: 'text', title: '书面材料', maximumLength: 200, hint: '文号或者存放的地方' } as const;

/** Of one that came on paper the agency enters the same: the procuratorate has no account here. */
const opinionForm = {
  on: { ...day, title: '提出的日子' },
  to: { kind: 'text', title: '被监督单位', required: true, maximumLength: 100 },
  manner: {
    kind: 'choice',
    title: '方式',
    required: true,
    options: [
      { code: 'notice', label: '纠正违法通知书' },
      { code: 'suggestion', label: '检察建议' },
      { code: 'oral', label: '口头' },
    ],
  },
  number: { kind: 'text', title: '文号', maximumLength: 60 },
  text: { ...long, title: '意见', required: true },
  replyBy: { kind: 'day', title: '书面回复期限', hint: '通知书写明的；检察建议不填的按两个月' },
  paper,
} as const satisfies Form;

export const oversightForms: Readonly<Record<OversightRecordKind, Form>> = {
  reconciliation: {
    on: { ...day, title: '核对的日子' },
    partners: { kind: 'choices', title: '与谁核对', required: true, options: partners },
    from: { ...day, title: '核对的期间自' },
    until: { ...day, title: '至' },
    received: { ...count, title: '期间接收' },
    ended: { ...count, title: '期间解除、终止' },
    onRegister: { ...count, title: '期末在册' },
    missed: { ...count, title: '漏管' },
    absconded: { ...count, title: '脱管' },
    differences: { ...long, title: '不一致的地方和处理', hint: '没有的写“无”', required: true },
    nextOn: { ...day, title: '下一次核对的日子', hint: '周期由本地商定，到期提示' },
    paper,
  },
  selfCheck: {
    on: { ...day, title: '自查的日子' },
    groups: { kind: 'choices', title: '逐组查过', required: true, options: selfCheckGroups },
    found: { ...long, title: '发现的问题和改正', hint: '没有的写“无”', required: true },
    confirmedBy: { kind: 'text', title: '确认人', required: true, maximumLength: 50 },
    paper,
  },
  sharing: {
    on: { ...day, title: '传输、收到的日子' },
    partners: { kind: 'choices', title: '与谁', required: true, options: partners },
    direction: {
      kind: 'choice',
      title: '方向',
      required: true,
      options: [
        { code: 'sent', label: '我方传输' },
        { code: 'received', label: '对方传输' },
      ],
    },
    contents: {
      kind: 'choices',
      title: '内容',
      required: true,
      options: [
        { code: 'papers', label: '法律文书' },
        { code: 'records', label: '违法犯罪记录' },
        { code: 'measures', label: '被采取限制人身自由的强制措施' },
        { code: 'other', label: '其他' },
      ],
    },
    formedOn: { kind: 'day', title: '文书、信息形成的日子' },
    note: { ...long, title: '说明', hint: '人员用案号，不写内容' },
    paper,
  },
  clue: {
    on: { ...day, title: '移送的日子' },
    discoveredOn: { ...day, title: '发现的日子' },
    consequence: {
      kind: 'choice',
      title: '后果',
      required: true,
      options: [
        { code: 'absconded', label: '脱管、漏管' },
        { code: 'reoffended', label: '再犯罪' },
        { code: 'other', label: '其他严重后果' },
      ],
    },
    fault: {
      kind: 'choice',
      title: '履行职责有没有过错',
      required: true,
      options: [
        { code: 'breach', label: '涉嫌失职渎职、违纪违法' },
        { code: 'grossNegligence', label: '故意或者重大过失' },
        { code: 'none', label: '依法履行职责，没有故意、重大过失，没有违纪违法' },
      ],
    },
    to: { kind: 'text', title: '移送的部门', required: true, maximumLength: 100 },
    note: { ...long, title: '摘要', hint: '只写移送的事实；涉及人员的材料另行保管' },
    paper,
  },
  opinion: opinionForm,
  receivedOpinion: opinionForm,
  reply: {
    on: { ...day, title: '回复的日子' },
    opinionNumber: { kind: 'text', title: '监督意见的文号', required: true, maximumLength: 60 },
    adopted: {
      kind: 'choice',
      title: '采纳情况',
      required: true,
      options: [
        { code: 'adopted', label: '采纳' },
        { code: 'partly', label: '部分采纳' },
        { code: 'notAdopted', label: '不采纳' },
      ],
    },
    text: { ...long, title: '处理的情况', required: true },
    reasons: { ...long, title: '不采纳的理由' },
    paper,
  },
};

/** A record as it stands in the register. */
export interface OversightRecord {
  readonly kind: OversightRecordKind;
  readonly values: FormValues;
}

/** When it was. The form asks for it, so it is there. */
export function dayOfOversightRecord({ values }: OversightRecord): Day {
  return values['on'] as Day;
}
