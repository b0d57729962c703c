import type { ProcedureLayout } from '../layout.ts';

/** 暂予监外执行情形和保证人, with what was diagnosed kept together and apart from the guarantee. */
export const medicalBasisLayout: ProcedureLayout = {
  title: '暂予监外执行情形和保证人登记表',
  labels: {
    enter: '情形和保证人',
    addDiagnosis: '诊断意见',
    changeGuarantor: '保证人变更',
    oversee: '上级核查',
  },
  rows: {
    enter: [
      ['basis'],
      ['hospital', 'diagnosedOn'],
      ['diagnosis'],
      ['childBornOn'],
      ['guarantor'],
      ['guaranteeOn'],
      ['evidence'],
    ],
    addDiagnosis: [['hospital', 'diagnosedOn'], ['diagnosis'], ['evidence']],
    changeGuarantor: [['guarantor'], ['from', 'guaranteeOn'], ['reason'], ['evidence']],
  },
  shown: { 'enter.childBornOn': ({ values }) => values['basis'] === 'nursing' },
};
