import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 犯罪记录封存, and below it every application to see what is sealed. */
export const sealingLayout: ProcedureLayout = {
  title: '犯罪记录封存审批表',
  labels: { seal: '核查封存', receiveQuery: '查询申请', answerQuery: '查询答复', oversee: '上级核查' },
  rows: {
    seal: [
      ['outcome'],
      ['condition'],
      ['executedOn', 'sealedOn'],
      ['scope'],
      ['keptAt', 'basis'],
      ['told'],
      ['reasons'],
      ['evidence'],
    ],
    receiveQuery: [['applicant', 'receivedOn'], ['kind'], ['legalBasis'], ['evidence']],
    answerQuery: [['applicant', 'answeredOn'], ['answer'], ['reasons'], ['undertaking'], ['evidence']],
  },
  shown: {
    'seal.condition': isSealed,
    'seal.executedOn': isSealed,
    'seal.sealedOn': isSealed,
    'seal.scope': isSealed,
    'seal.keptAt': isSealed,
    'seal.basis': isSealed,
    'seal.told': isSealed,
    'seal.reasons': ({ values }) => values['outcome'] === 'refused',
    'answerQuery.undertaking': ({ values }) => values['answer'] !== 'refused',
  },
};

function isSealed({ values }: LayoutQuestion): boolean {
  return values['outcome'] !== 'refused';
}
