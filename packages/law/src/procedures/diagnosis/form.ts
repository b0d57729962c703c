import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600, sensitive: true } as const;
const day = { kind: 'day', required: true } as const;
const name = { kind: 'text', required: true, maximumLength: 60 } as const;

export const kinds = [
  { code: 'illness', label: '病情诊断' },
  { code: 'pregnancy', label: '妊娠检查' },
  { code: 'dependence', label: '生活不能自理鉴别' },
] as const;

export const entrustForm = {
  kind: { kind: 'choice', title: '组织哪一项', options: kinds, required: true, decisive: true },
  hospital: { ...name, title: '受委托的医院（机构）', sensitive: true, hint: '省级人民政府指定的医院' },
  reason: { ...text, title: '为什么组织', required: true, hint: '加密存放，不出现在列表和文书里' },
  urgent: { kind: 'flag', title: '病情严重，必须立即保外就医（三日内出具）' },
  invited: {
    kind: 'text',
    title: '邀请到场的机关',
    maximumLength: 100,
    hint: '可以邀请人民法院、人民检察院、公安机关、监狱、看守所，没有邀请的不填',
  },
} as const satisfies Form;

export const tellForm = {
  to: { ...name, required: false, title: '通报的人民检察院', hint: '不填的，送执行地县级人民检察院' },
} as const satisfies Form;

export const receiveForm = {
  receivedOn: { ...day, title: '医院收到委托书之日', decisive: true },
} as const satisfies Form;

export const arrangeForm = {
  arrangedOn: { ...day, title: '医院组织诊断（检查、鉴别）之日' },
} as const satisfies Form;

export const issueForm = {
  issuedOn: { ...day, title: '出具之日', decisive: true },
  physicians: { kind: 'count', title: '签名的医师（鉴别人员）人数', required: true, minimum: 1, maximum: 20 },
  grade: {
    kind: 'choice',
    title: '职称最低的一名',
    required: true,
    options: [
      { code: 'senior', label: '副高级以上' },
      { code: 'intermediate', label: '中级' },
      { code: 'junior', label: '中级以下' },
    ],
  },
  countersigned: { kind: 'flag', title: '经主管院长审核签名并加盖公章' },
  noConflict: { kind: 'flag', title: '医师与本人没有近亲属、利害关系' },
  conclusion: { ...text, title: '意见', required: true, maximumLength: 2000 },
  evidence: { kind: 'evidence', title: '诊断书（检查、鉴别意见）', sensitive: true },
} as const satisfies Form;

export const useForm = {
  on: { ...day, title: '作为依据使用之日' },
  usedFor: { ...name, title: '用在哪里', hint: '例如续保、收监执行建议、反馈决定机关' },
} as const satisfies Form;

export const answerForm = {
  to: { ...name, title: '反馈给（决定、批准机关，存放档案的监狱、看守所）' },
  office: {
    kind: 'choice',
    title: '是哪一类机关',
    required: true,
    options: [
      { code: 'court', label: '人民法院' },
      { code: 'prison', label: '监狱（监狱管理机关）' },
      { code: 'police', label: '公安机关（看守所）' },
    ],
  },
  text: { ...text, title: '反馈的内容', required: true },
} as const satisfies Form;

export type Entrustment = ValuesOf<typeof entrustForm>;
export type Answer = ValuesOf<typeof answerForm> & { readonly office: 'court' | 'prison' | 'police' };
export type Opinion = ValuesOf<typeof issueForm>;

export function findEntrustment(state: MatterState | undefined): Entrustment | undefined {
  return findTaken(state, 'entrust')?.values as Entrustment | undefined;
}

/** The opinion as it was issued, after all corrections. */
export function findOpinion(state: MatterState | undefined): Opinion | undefined {
  return findTaken(state, 'issue')?.values as Opinion | undefined;
}

export function kindLabel(kind: string): string {
  return kinds.find(({ code }) => code === kind)?.label ?? '';
}
