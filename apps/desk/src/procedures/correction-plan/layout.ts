import type { ProcedureLayout } from '../layout.ts';
import { isMinorCase } from '../minorCase.ts';

/** 矫正方案: the four blocks one below the other, as on the paper. */
export const correctionPlanLayout: ProcedureLayout = {
  title: '社区矫正方案',
  labels: { draw: '矫正方案', adjust: '调整方案', evaluate: '阶段评估', oversee: '上级核查' },
  rows: {
    draw: [
      ['drawnOn'],
      ['stage'],
      ['basics'],
      ['assessment'],
      ['psychology'],
      ['minorNeeds'],
      ['measures'],
      ['goals'],
    ],
    adjust: [
      ['adjustedOn'],
      ['reason'],
      ['basics'],
      ['assessment'],
      ['psychology'],
      ['minorNeeds'],
      ['measures'],
    ],
    evaluate: [['evaluatedOn'], ['achieved'], ['behaviour'], ['conclusion'], ['present']],
  },
  shown: { 'draw.minorNeeds': isMinorCase, 'adjust.minorNeeds': isMinorCase },
};
