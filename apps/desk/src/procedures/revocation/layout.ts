import { carryOutRows, enforcementShown, hasGround, statementRows } from '../enforcement.ts';
import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 提请撤销缓刑、假释: the facts and their grounds, the court, then what was heard, counted, decided, filed and ruled. */
export const revocationLayout: ProcedureLayout = {
  title: '提请撤销缓刑（假释）审批表',
  labels: {
    propose: '建议',
    statement: '本人意见',
    bundle: '材料',
    handUp: '县级意见',
    decide: '决定',
    file: '报送',
    receipt: '受理',
    askSupplement: '要求补充',
    supplement: '补充材料',
    result: '裁定',
    carryOut: '交付执行',
    oversee: '上级核查',
  },
  rows: {
    propose: [
      ['kind'],
      ['grounds'],
      ['broken'],
      ['facts'],
      ['absentFrom', 'absentUntil'],
      ['justified'],
      ['againOn'],
      ['seriousness'],
      ['newCrime'],
      ['investigatedOn'],
      ['evidenceList'],
      ['evidence'],
      ['court', 'courtLevel'],
      ['courtPlace'],
      ['otherProvince', 'originalCourt'],
      ['paroleOn', 'paroleBy'],
      ['prison'],
      ['notCounted'],
    ],
    statement: statementRows,
    result: [
      ['result'],
      ['authority', 'number'],
      ['decidedOn', 'effectiveOn'],
      ['receivedOn', 'heard'],
      ['copiedTo'],
      ['text'],
      ['evidence'],
    ],
    carryOut: carryOutRows,
  },
  shown: {
    ...enforcementShown,
    'propose.absentFrom': hasGround('absence'),
    'propose.absentUntil': hasGround('absence'),
    'propose.justified': hasGround('absence'),
    'propose.againOn': hasGround('warnings', 'penalty'),
    'propose.seriousness': hasGround('serious', 'prohibition'),
    'propose.otherProvince': isLocal,
    'propose.originalCourt': isLocal,
    'propose.paroleOn': isParole,
    'propose.paroleBy': isParole,
    'propose.prison': isParole,
  },
};

function isLocal({ values }: LayoutQuestion): boolean {
  return values['courtPlace'] === 'local';
}

function isParole({ values, page }: LayoutQuestion): boolean {
  return values['kind'] === 'revokeParole' || page.case.measure === 'parole';
}
