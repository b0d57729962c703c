import type { ProcedureLayout } from '../layout.ts';

/** 矫正小组: who sits on it, and the letter it signs. */
export const teamLayout: ProcedureLayout = {
  title: '矫正小组登记表',
  labels: { form: '小组组成', sign: '签订责任书', change: '调整小组', oversee: '上级核查' },
  rows: {
    form: [['members'], ['from'], ['duties']],
    sign: [['signedOn', 'note'], ['evidence']],
    change: [['members'], ['from'], ['reason']],
  },
};
