import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** 《刑法》第三十八条、第七十二条: what may be forbidden during control and probation. */
export const prohibitionKinds = [
  { code: 'activity', label: '禁止从事特定活动' },
  { code: 'place', label: '禁止进入特定区域、场所' },
  { code: 'person', label: '禁止接触特定的人' },
] as const;

export const enterForm = {
  kind: { kind: 'choice', title: '类型', options: prohibitionKinds, required: true, decisive: true },
  content: {
    kind: 'longText',
    title: '内容',
    required: true,
    maximumLength: 1000,
    hint: '照判决书、禁止令抄录；一项一份',
  },
  region: {
    kind: 'place',
    title: '禁止进入的区域',
    decisive: true,
    hint: '能选到县（市、区）或者更细的就选，外出审批据此核对',
  },
  begins: {
    kind: 'day',
    title: '起始日',
    required: true,
    decisive: true,
    hint: '一般是管制、缓刑执行之日，以文书为准',
  },
  ends: { kind: 'day', title: '终止日', decisive: true, hint: '文书没有写的空着，照矫正期限执行' },
  paperNumber: { kind: 'text', title: '文书编号', maximumLength: 60 },
  authority: { kind: 'text', title: '宣告的人民法院', maximumLength: 60 },
  evidence: { kind: 'evidence', title: '判决书、禁止令' },
} as const satisfies Form;

export const verifyForm = {
  verifiedOn: { kind: 'day', title: '核实日期', required: true },
  text: {
    kind: 'longText',
    title: '核实结果',
    required: true,
    maximumLength: 600,
    hint: '向哪个法院核实，怎样答复；登记有误的另请更正或者重办',
  },
} as const satisfies Form;

export const endForm = {
  endedOn: { kind: 'day', title: '终止日期', required: true, decisive: true },
  reason: { kind: 'longText', title: '终止的原因和依据', maximumLength: 600 },
} as const satisfies Form;

export type EnteredProhibition = ValuesOf<typeof enterForm>;

/** The order as it was entered, after all corrections. */
export function findOrder(state: MatterState | undefined): EnteredProhibition | undefined {
  return findTaken(state, 'enter')?.values as EnteredProhibition | undefined;
}

/** The order a question is about: the standing one, else the one being filled in. */
export function orderOf(question: Question): Partial<EnteredProhibition> {
  return findOrder(question.state) ?? question.values;
}
