import type { Form, ValuesOf } from '../../kernel/field.ts';
import { heldFields, notifyGuardianForm } from '../declaring.ts';

export { notifyGuardianForm };

/** What is said (《实施办法》第五十四条): the appraisal, the end, and what it means for the penalty. */
export const declaredContents = [
  { code: 'appraisal', label: '宣读对社区矫正对象的鉴定意见' },
  { code: 'end', label: '宣布社区矫正期限届满，依法解除社区矫正' },
  { code: 'effect', label: '按管制、缓刑、假释分别宣布刑罚执行的结果' },
] as const;

export const declareForm = {
  ...heldFields,
  contents: { kind: 'choices', title: '宣告的内容', required: true, options: declaredContents },
  public: { kind: 'flag', title: '公开宣告', hint: '缓刑、假释的公开宣告；未成年人的不公开' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '照片、签字材料' },
} as const satisfies Form;

export type Declaration = ValuesOf<typeof declareForm>;
export type GuardianNotice = ValuesOf<typeof notifyGuardianForm>;
