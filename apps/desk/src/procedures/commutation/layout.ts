import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 提请减刑: the merit and what is suggested, the court, then what was counted, reviewed, decided, filed and ruled. */
export const commutationLayout: ProcedureLayout = {
  title: '提请减刑审核表',
  labels: {
    propose: '建议',
    bundle: '材料',
    legalReview: '法制审核',
    handUp: '县级意见',
    prefectureOpinion: '州级审核',
    decide: '决定',
    file: '报送',
    receipt: '受理',
    askSupplement: '要求补充',
    supplement: '补充材料',
    result: '裁定',
    oversee: '上级核查',
  },
  rows: {
    propose: [
      ['grounds'],
      ['facts'],
      ['evidenceList'],
      ['evidence'],
      ['penalty', 'reduction'],
      ['newEnds', 'detainedDays'],
      ['exception'],
      ['court', 'courtLevel'],
      ['custodian', 'noCustodian'],
    ],
    result: [
      ['result'],
      ['authority', 'number'],
      ['decidedOn', 'effectiveOn'],
      ['receivedOn'],
      ['text'],
      ['evidence'],
    ],
  },
  shown: {
    'propose.detainedDays': ofMeasures('control'),
    'propose.exception': ofMeasures('parole'),
    'propose.noCustodian': ofMeasures('parole', 'outsidePrison'),
  },
};

function ofMeasures(...wanted: readonly string[]): (question: LayoutQuestion) => boolean {
  return ({ page }) => wanted.includes(page.case.measure);
}
