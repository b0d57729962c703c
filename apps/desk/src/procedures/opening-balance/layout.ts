import type { ProcedureLayout } from '../layout.ts';

/** 上线前情况: the line first, then what lies before it. */
export const openingBalanceLayout: ProcedureLayout = {
  title: '上线前情况登记表',
  labels: {
    begin: '启用登记',
    addLeave: '以前的外出',
    addReturn: '返回',
    addSanction: '以前的奖惩',
    addScore: '以前的考核',
    oversee: '上级核查',
  },
  rows: {
    begin: [['asOf'], ['basis']],
    addLeave: [['destination'], ['from', 'until'], ['returnedOn', 'originalNumber'], ['decidedBy']],
    addReturn: [['returnedOn'], ['note']],
    addSanction: [['kind'], ['on', 'originalNumber'], ['reason']],
    addScore: [['period', 'score'], ['basis']],
  },
};
