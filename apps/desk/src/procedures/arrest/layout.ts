import type { ProcedureLayout } from '../layout.ts';

/** 提请逮捕: the danger and its facts, the court's decision, the arrest and the release. */
export const arrestLayout: ProcedureLayout = {
  title: '提请逮捕审批表',
  labels: {
    propose: '建议',
    bundle: '材料',
    handUp: '县级意见',
    decide: '决定',
    file: '报送',
    receipt: '受理',
    askSupplement: '要求补充',
    supplement: '补充材料',
    result: '法院决定',
    arrested: '执行逮捕',
    custodyEnd: '送监或者释放',
    oversee: '上级核查',
  },
  rows: {
    propose: [['grounds'], ['broken'], ['facts'], ['evidenceList'], ['evidence'], ['court']],
    result: [
      ['result'],
      ['authority', 'number'],
      ['decidedOn', 'decidedAt'],
      ['effectiveOn', 'receivedOn'],
      ['text'],
      ['evidence'],
    ],
    arrested: [['arrestedOn', 'by'], ['place'], ['familyTold'], ['text'], ['evidence']],
  },
};
