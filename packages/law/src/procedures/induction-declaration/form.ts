import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { heldFields, notifyGuardianForm } from '../declaring.ts';

export { notifyGuardianForm };

/** What must be declared: six items of 《实施办法》第二十条, and the facts of the crime by 《社区矫正法》第二十二条. */
export const declaredContents = [
  { code: 'papers', label: '判决书、裁定书、决定书、执行通知书等法律文书的主要内容' },
  { code: 'crimeFacts', label: '犯罪事实' },
  { code: 'term', label: '社区矫正期限' },
  { code: 'duties', label: '应当遵守的规定、被剥夺或者限制行使的权利、被禁止的事项以及违反规定的法律后果' },
  { code: 'rights', label: '依法享有的权利' },
  { code: 'team', label: '矫正小组人员组成及职责' },
  { code: 'other', label: '其他有关事项' },
] as const;

export const declareForm = {
  ...heldFields,
  presentNames: { kind: 'text', title: '到场人员姓名', maximumLength: 200 },
  contents: { kind: 'choices', title: '宣告的内容', required: true, options: declaredContents },
  crimeFacts: {
    kind: 'longText',
    title: '犯罪事实',
    required: true,
    maximumLength: 2000,
    hint: '按照判决书、裁定书认定的事实摘要',
  },
  deprived: {
    kind: 'longText',
    title: '被剥夺、限制行使的权利和禁止事项',
    maximumLength: 1000,
    hint: '有禁止令、附加剥夺政治权利的逐项写明',
  },
  public: { kind: 'flag', title: '公开宣告', hint: '未成年人的宣告不公开进行' },
  language: { kind: 'text', title: '宣告使用的语言', maximumLength: 40, hint: '用普通话的不用填' },
  interpreter: {
    kind: 'text',
    title: '翻译人员',
    maximumLength: 60,
    hint: '主持人自己用这种语言宣告的，写主持人姓名',
  },
  confirmation: {
    kind: 'choice',
    title: '本人确认方式',
    required: true,
    options: [
      { code: 'signed', label: '本人签字' },
      { code: 'fingerprint', label: '捺印（有见证人）' },
      { code: 'refused', label: '拒绝签字（记明情况）' },
    ],
  },
  witness: { kind: 'text', title: '见证人', maximumLength: 60 },
  note: { kind: 'longText', title: '备注', maximumLength: 600, hint: '拒绝签字的，写明情况' },
  evidence: { kind: 'evidence', title: '签字确认材料和照片' },
} as const satisfies Form;

export type Declaration = ValuesOf<typeof declareForm>;
export type GuardianNotice = ValuesOf<typeof notifyGuardianForm>;

/** What was declared, as it stands after corrections; nothing before it was. A recorded one may lack what the paper lacked. */
export function findDeclaration(state: MatterState | undefined): Partial<Declaration> | undefined {
  return findTaken(state, 'declare')?.values;
}

export function findGuardianNotice(state: MatterState | undefined): Partial<GuardianNotice> | undefined {
  return findTaken(state, 'notifyGuardian')?.values;
}
