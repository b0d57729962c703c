import type { ProcedureLayout } from '../layout.ts';

/** 禁止令: one order, or one part of it, a sheet. */
export const prohibitionOrderLayout: ProcedureLayout = {
  title: '禁止令登记表',
  labels: { enter: '禁止令', verify: '向法院核实', end: '提前终止', oversee: '上级核查' },
  rows: {
    enter: [
      ['kind'],
      ['content'],
      ['region'],
      ['begins', 'ends'],
      ['authority', 'paperNumber'],
      ['evidence'],
    ],
    verify: [['verifiedOn'], ['text']],
    end: [['endedOn'], ['reason']],
  },
  // A region is only forbidden by an order about places.
  shown: { 'enter.region': ({ values }) => values['kind'] === 'place' },
};
