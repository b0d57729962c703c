import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 终止矫正: the paper or the death first, the decision of the county after it. */
export const terminationLayout: ProcedureLayout = {
  title: '终止社区矫正审批表',
  labels: { report: '终止的情形', notifyDeath: '书面通知死亡', terminate: '终止', oversee: '上级核查' },
  rows: {
    report: [
      ['ground'],
      ['authority'],
      ['paperNumber', 'receivedOn'],
      ['effectiveOn', 'discoveredOn'],
      ['reportedBy', 'reportedOn'],
      ['cause'],
      ['deathCertificate', 'custodian'],
      ['evidence'],
    ],
    terminate: [['recordOnly'], ['notifyTo', 'originalNumber'], ['note']],
  },
  shown: {
    'report.authority': isByPaper,
    'report.paperNumber': isByPaper,
    'report.receivedOn': isByPaper,
    'report.discoveredOn': isDeath,
    'report.reportedBy': isDeath,
    'report.reportedOn': isDeath,
    'report.cause': isDeath,
    'report.deathCertificate': isDeath,
    'report.custodian': (question) => isDeath(question) && question.page.case.measure === 'outsidePrison',
    'terminate.recordOnly': ({ page, mode }) => mode === 'record' || page.case.status === 'discharged',
  },
};

function isDeath({ values }: LayoutQuestion): boolean {
  return values['ground'] === 'death';
}

function isByPaper(question: LayoutQuestion): boolean {
  return question.values['ground'] !== undefined && !isDeath(question);
}
