import type { ProcedureLayout } from '../layout.ts';

/** 不准出境报备: the sheet first, then the register of documents, renewals and lifting. */
export const exitBanLayout: ProcedureLayout = {
  title: '不准出境报备表',
  labels: { report: '报备', documents: '证件处置', renew: '续报', lift: '撤销', oversee: '上级核查' },
  rows: {
    report: [['reportedOn', 'until'], ['organ'], ['basis'], ['evidence']],
    documents: [['kind'], ['number'], ['disposal'], ['on', 'keeper']],
    renew: [['renewedOn', 'until']],
    lift: [['liftedOn'], ['reason']],
  },
};
