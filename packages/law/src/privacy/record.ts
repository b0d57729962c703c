import type { Form, FormValues } from '../kernel/field.ts';
import type { Day } from '../time/day.ts';

/** What a body keeps about how it handles personal information (个人信息保护台账). */
export type PrivacyRecordKind = 'impactAssessment' | 'entrustedProcessing' | 'breach' | 'storageConfirmation';

export const privacyRecordNames: Readonly<Record<PrivacyRecordKind, string>> = {
  impactAssessment: '个人信息保护影响评估',
  entrustedProcessing: '委托处理',
  breach: '泄露、篡改、丢失事件',
  storageConfirmation: '境内存储确认',
};

/** Uses of personal information before which an impact is assessed (《个人信息保护法》第五十五条). */
export const privacyUses = {
  phoneLocation: '手机位置核查（行踪轨迹）',
  faceCheck: '人脸核验（生物识别）',
  fingerprintCheck: '指纹核验（生物识别）',
  health: '医疗健康信息',
  minor: '不满十四周岁未成年人的信息',
  automatedDecision: '自动化决策（预警、评分只作提示的也算）',
  entrusting: '委托处理',
  providing: '向其他单位提供、公开',
  abroad: '向境外提供',
} as const;

export type PrivacyUse = keyof typeof privacyUses;

const paper = { kind: 'text', title: '书面材料', maximumLength: 200, hint: '文号或者存放的地方' } as const;

/** What is written down of each kind. PRIV-01: purpose, necessity and protection are never left out. */
export const privacyForms: Readonly<Record<PrivacyRecordKind, Form>> = {
  impactAssessment: {
    uses: {
      kind: 'choices',
      title: '评估了哪些处理',
      required: true,
      options: Object.entries(privacyUses).map(([code, label]) => ({ code, label })),
    },
    purpose: { kind: 'longText', title: '特定的目的', required: true, maximumLength: 2000 },
    necessity: {
      kind: 'longText',
      title: '必要性',
      required: true,
      maximumLength: 2000,
      hint: '为什么没有影响更小的办法',
    },
    safeguards: { kind: 'longText', title: '严格保护措施', required: true, maximumLength: 2000 },
    retention: {
      kind: 'text',
      title: '保存多久',
      required: true,
      maximumLength: 200,
      hint: '为实现目的所必要的最短时间',
    },
    completedOn: { kind: 'day', title: '评估完成日', required: true },
    conclusion: {
      kind: 'choice',
      title: '结论',
      required: true,
      options: [
        { code: 'proceed', label: '可以处理' },
        { code: 'refrain', label: '不处理' },
      ],
    },
    until: { kind: 'day', title: '重新评估的日子', hint: '过了这一天，这次评估不再作数' },
    paper,
  },
  entrustedProcessing: {
    processor: { kind: 'text', title: '受托单位', required: true, maximumLength: 200 },
    purpose: { kind: 'longText', title: '委托的目的、方式、信息种类', required: true, maximumLength: 2000 },
    agreedOn: { kind: 'day', title: '约定的日子', required: true },
    until: { kind: 'day', title: '期限', required: true },
    approved: { kind: 'flag', title: '经过批准' },
    protection: { kind: 'flag', title: '约定了保护措施和双方的权利义务，并监督' },
    noRetention: { kind: 'flag', title: '约定了结束后返还或者删除，不得留存' },
    subEntrusted: { kind: 'flag', title: '受托单位又转委托了别人' },
    consented: { kind: 'flag', title: '转委托经过本单位同意' },
    returnedOn: { kind: 'day', title: '结束后返还、删除的日子' },
    paper,
  },
  breach: {
    what: { kind: 'longText', title: '发生或者可能发生了什么', required: true, maximumLength: 2000 },
    discoveredOn: { kind: 'day', title: '发现的日子', required: true },
    remedy: { kind: 'longText', title: '补救措施', maximumLength: 2000 },
    authority: { kind: 'text', title: '通知的主管部门', maximumLength: 200 },
    authorityToldOn: { kind: 'day', title: '通知主管部门的日子' },
    harmAvoided: { kind: 'flag', title: '措施能够有效避免危害' },
    harmAvoidedWhy: { kind: 'longText', title: '为什么能有效避免', maximumLength: 2000 },
    authorityRequires: { kind: 'flag', title: '主管部门要求通知个人' },
    individualsToldOn: { kind: 'day', title: '通知个人的日子' },
    individuals: { kind: 'text', title: '通知了哪些人、怎样通知的', maximumLength: 500 },
    paper,
  },
  storageConfirmation: {
    place: { kind: 'text', title: '服务器和备份在哪里', required: true, maximumLength: 200 },
    inChina: { kind: 'flag', title: '全部个人信息存放在境内', required: true },
    confirmedOn: { kind: 'day', title: '确认的日子', required: true },
    confirmedBy: { kind: 'text', title: '确认人', required: true, maximumLength: 50 },
    paper,
  },
};

/** The day in the values that says when it was: by it the register is sorted. */
export const privacyRecordDays: Readonly<Record<PrivacyRecordKind, string>> = {
  impactAssessment: 'completedOn',
  entrustedProcessing: 'agreedOn',
  breach: 'discoveredOn',
  storageConfirmation: 'confirmedOn',
};

/** A record as it stands in the register. */
export interface PrivacyRecord {
  readonly kind: PrivacyRecordKind;
  readonly values: FormValues;
}

/** When it was. The form asks for it, so it is there. */
export function dayOfPrivacyRecord({ kind, values }: PrivacyRecord): Day {
  return values[privacyRecordDays[kind]] as Day;
}
