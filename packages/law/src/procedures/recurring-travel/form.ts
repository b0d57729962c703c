import type { Form, Place, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600 } as const;
const day = { kind: 'day', required: true, decisive: true } as const;
const choice = { kind: 'choice', required: true } as const;
const place = { kind: 'place', fromList: true, decisive: true } as const;

export const applyForm = {
  reason: {
    ...choice,
    title: '理由',
    options: [
      { code: 'work', label: '正常工作需要' },
      { code: 'life', label: '正常生活需要' },
    ],
  },
  reasonText: {
    ...text,
    title: '理由说明',
    required: true,
    sensitive: true,
    hint: '去做什么，为什么经常需要本人去',
  },
  place: {
    ...place,
    title: '经常去往的市、县',
    required: true,
    hint: '可以在外省；写到县（市、区）和具体地方',
  },
  secondPlace: { ...place, title: '经常去往的市、县（二）' },
  thirdPlace: { ...place, title: '经常去往的市、县（三）' },
  times: {
    ...text,
    title: '时间',
    required: true,
    hint: '每次什么时候去、什么时候回，如每周一早去、周五晚回',
  },
  frequency: { kind: 'text', title: '频次', required: true, maximumLength: 60, hint: '如每周一次、每月两次' },
  from: { ...day, title: '自' },
  until: { ...day, title: '至', hint: '有效期六个月，自批准之日起；期满仍有需要的重新申请' },
  proof: {
    ...text,
    title: '提交的证明',
    required: true,
    hint: '单位证明、合同、学校证明、亲属关系证明等，逐项写',
  },
  evidence: { kind: 'evidence', title: '书面申请和证明' },
  contact: { kind: 'text', title: '在外联系电话', sensitive: true, maximumLength: 40 },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    ...choice,
    title: '决定',
    decisive: true,
    options: [
      { code: 'approved', label: '批准' },
      { code: 'refused', label: '不批准' },
    ],
  },
  prohibitionChecked: { kind: 'flag', title: '已逐条核对禁止令，去往的地方不在禁止进入的区域、场所' },
  demands: { ...text, title: '要求', hint: '批准的，写明每次怎样报告' },
  reasons: { ...text, title: '理由', hint: '不批准的必须写明' },
  otherThanProvince: { kind: 'flag', title: '不批准不是因为去往的地方在外省' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

/** One trip that was reported, by telephone or otherwise (《实施办法》第二十九条). */
export const reportForm = {
  place: { kind: 'place', title: '去了哪里', required: true },
  leftOn: { kind: 'day', title: '去往之日', required: true },
  returnedOn: {
    kind: 'day',
    title: '返回之日',
    required: true,
    hint: '当天往返的，填同一天；还没有返回的，填说好的日子',
  },
  means: {
    ...choice,
    title: '怎样报告',
    options: [
      { code: 'telephone', label: '电话' },
      { code: 'message', label: '微信等' },
      { code: 'inPerson', label: '当面' },
    ],
  },
  text: { ...text, title: '情况' },
} as const satisfies Form;

export const endForm = {
  endedOn: { ...day, title: '终止之日' },
  reason: {
    ...choice,
    title: '原因',
    options: [
      { code: 'notNeeded', label: '本人不再需要' },
      { code: 'changed', label: '批准时的情况变了' },
      { code: 'misused', label: '违反批准的要求，已经查明' },
    ],
  },
  text: { ...text, title: '说明', required: true },
} as const satisfies Form;

export type Application = ValuesOf<typeof applyForm>;
export type Trip = ValuesOf<typeof reportForm>;

/** What was asked for, as it stands after all corrections. */
export function findApplication(state: MatterState | undefined): Application | undefined {
  return findTaken(state, 'apply')?.values as Application | undefined;
}

/** The places that were asked for, the first one first. */
export function placesOf(asked: Partial<Application>): readonly Place[] {
  return [asked.place, asked.secondPlace, asked.thirdPlace].filter((one) => one !== undefined);
}
