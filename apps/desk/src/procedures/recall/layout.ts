import { carryOutRows, enforcementShown, hasGround, includesOneOf, statementRows } from '../enforcement.ts';
import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 提请收监执行: the grounds with what each asks for, the body that decides, then what was heard, counted, agreed, filed and decided. */
export const recallLayout: ProcedureLayout = {
  title: '提请收监执行审批表',
  labels: {
    propose: '建议',
    statement: '本人意见',
    bundle: '材料',
    legalReview: '法制审核',
    bureauReview: '司法局审核',
    decide: '决定',
    file: '报送',
    receipt: '受理',
    askSupplement: '要求补充',
    supplement: '补充材料',
    result: '决定结果',
    served: '执行机关收到',
    carryOut: '交付执行',
    oversee: '上级核查',
  },
  rows: {
    propose: [
      ['grounds'],
      ['broken'],
      ['facts'],
      ['absentFrom'],
      ['againOn'],
      ['ceasedOn'],
      ['guarantorLostOn', 'guarantorDueOn'],
      ['seriousness'],
      ['evidenceList'],
      ['evidence'],
      ['body'],
      ['bodyName', 'bodyPlace'],
      ['otherProvince'],
      ['basisOn', 'basisBy'],
      ['custodian'],
      ['notCounted'],
      ['lostFrom', 'lostUntil'],
      ['notCountedProof'],
    ],
    statement: statementRows,
    result: [
      ['result'],
      ['authority', 'number'],
      ['decidedOn', 'effectiveOn'],
      ['receivedOn', 'notCountedDays'],
      ['copiedTo'],
      ['text'],
      ['evidence'],
    ],
    served: [['receiver', 'receivedOn'], ['proofServed'], ['evidence']],
    carryOut: carryOutRows,
  },
  shown: {
    ...enforcementShown,
    'propose.absentFrom': hasGround('departure'),
    'propose.againOn': hasGround('departure', 'penalty', 'warnings', 'review'),
    'propose.ceasedOn': hasGround('ceased'),
    'propose.guarantorLostOn': hasGround('guarantor'),
    'propose.guarantorDueOn': hasGround('guarantor'),
    'propose.seriousness': hasGround('serious'),
    'propose.lostFrom': hasUncounted,
    'propose.lostUntil': hasUncounted,
    'propose.notCountedProof': hasUncounted,
    'result.notCountedDays': ({ values }) => values['result'] === 'granted',
  },
};

function hasUncounted({ values }: LayoutQuestion): boolean {
  return includesOneOf(values['notCounted'], ['obtainedByFraud', 'absconded']);
}
