import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const line = { kind: 'text', maximumLength: 60 } as const;
const said = { kind: 'longText', maximumLength: 1000, sensitive: true } as const;
const choice = { kind: 'choice', required: true } as const;

export const requestForm = {
  kind: {
    ...choice,
    title: '申请什么',
    decisive: true,
    options: [
      { code: 'copy', label: '查阅、复制' },
      { code: 'correct', label: '更正、补充' },
      { code: 'delete', label: '删除' },
    ],
  },
  speaker: {
    ...choice,
    title: '谁提出的',
    options: [
      { code: 'person', label: '本人' },
      { code: 'guardian', label: '监护人' },
      { code: 'agent', label: '受本人委托的人' },
      { code: 'relative', label: '死者的近亲属' },
    ],
  },
  speakerName: {
    ...line,
    title: '提出的人的姓名',
    sensitive: true,
    hint: '不是本人提出的必须写明，已经核验身份和关系',
  },
  manner: {
    ...choice,
    title: '怎样提出',
    options: [
      { code: 'written', label: '书面' },
      { code: 'oral', label: '口头（已记录，本人核对）' },
    ],
  },
  subject: { ...said, title: '哪些信息', required: true, hint: '例如：居住地、联系电话；谁看过我的档案' },
  present: { ...said, title: '现在登记的是什么', hint: '申请更正的写明' },
  claimed: { ...said, title: '本人认为应当是什么', hint: '申请更正、补充的必须写明，照本人的意思写' },
  reasons: { ...said, title: '本人的理由' },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    ...choice,
    title: '处理决定',
    decisive: true,
    options: [
      { code: 'approved', label: '同意' },
      { code: 'refused', label: '不同意' },
    ],
  },
  ground: {
    kind: 'choice',
    title: '不同意的依据',
    decisive: true,
    hint: '不同意的必须选',
    options: [
      { code: 'accurate', label: '经核实，现在登记的没有错' },
      { code: 'secret', label: '法律、行政法规规定应当保密' },
      { code: 'duty', label: '告知将妨碍履行法定职责' },
      { code: 'others', label: '是他人的信息' },
      { code: 'notEntitled', label: '提出的人不是本人、监护人，也没有本人的委托' },
      { code: 'kept', label: '法定保存期限没有届满，照常使用是履行法定职责所必需' },
    ],
  },
  checked: { ...said, title: '核实情况', required: true },
  reasons: { ...said, title: '理由', required: true, hint: '写进答复书，本人看得到' },
  originalNumber: { ...line, title: '原纸质文书文号', fromPaper: true },
} as const satisfies Form;

export const carryOutForm = {
  doneOn: { kind: 'day', title: '办结之日', required: true },
  how: {
    ...choice,
    title: '怎样办的',
    options: [
      { code: 'corrected', label: '在登记项目里更正、补充了' },
      { code: 'mended', label: '在原来的事项里更正了' },
      { code: 'shown', label: '当面查阅了' },
      { code: 'copied', label: '交付了复制件' },
      { code: 'stopped', label: '停止了保存、保护以外的处理' },
      { code: 'deleted', label: '删除了（不属于档案、保存期限已满）' },
    ],
  },
  text: { ...said, title: '办理情况', required: true, hint: '更正了哪一项、交付了哪些、交给谁' },
  told: { ...line, title: '以前提供给哪些单位，是否已经通知', hint: '更正的，收到过旧信息的单位也要知道' },
} as const satisfies Form;

export type DataRequest = ValuesOf<typeof requestForm>;
export type RequestKind = (typeof requestForm.kind.options)[number]['code'];
export type Ground = (typeof decideForm.ground.options)[number]['code'];

/** What was asked for, as it stands after all corrections. */
export function findRequest(state: MatterState | undefined): Partial<DataRequest> | undefined {
  return findTaken(state, 'request')?.values;
}

export function kindOf(state: MatterState | undefined): RequestKind | undefined {
  return findRequest(state)?.kind as RequestKind | undefined;
}

export function requestLabel(kind: string | undefined): string {
  return requestForm.kind.options.find(({ code }) => code === kind)?.label ?? '处理个人信息';
}

/** What may be carried out of which request. */
export const waysOf: Readonly<Record<RequestKind, readonly string[]>> = {
  copy: ['shown', 'copied'],
  correct: ['corrected', 'mended'],
  delete: ['stopped', 'deleted'],
};

/** On what a request of each kind may be refused. */
export const groundsFor: Readonly<Record<RequestKind, readonly Ground[]>> = {
  copy: ['secret', 'duty', 'others', 'notEntitled'],
  correct: ['accurate', 'others', 'notEntitled'],
  delete: ['kept', 'others', 'notEntitled'],
};
