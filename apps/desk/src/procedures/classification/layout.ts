import type { ProcedureLayout } from '../layout.ts';

/** 分类管理审批表: the assessment, then the decision. */
export const classificationLayout: ProcedureLayout = {
  title: '社区矫正对象分类管理审批表',
  labels: { assess: '综合评估', decide: '确定类别', oversee: '上级核查' },
  rows: {
    assess: [['judgment'], ['behaviour'], ['risk'], ['evidence'], ['files'], ['proposed']],
    decide: [['outcome'], ['level', 'from'], ['reasons']],
  },
};
