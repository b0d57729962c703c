import type { FormValues } from '../../kernel/field.ts';

/** Values of each step that meet every rule. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  request: {
    kind: 'correct',
    speaker: 'person',
    manner: 'oral',
    subject: '演示：居住地',
    present: '演示：尼西乡汤满村',
    claimed: '演示：尼西乡幸福村',
    reasons: '演示：去年就搬了',
  },
  decide: { outcome: 'approved', checked: '演示：村委会证明属实', reasons: '演示：登记时写错' },
  carryOut: { doneOn: '2026-12-03', how: 'corrected', text: '演示：居住地已经更正' },
};
