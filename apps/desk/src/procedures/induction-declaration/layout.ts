import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';
import { isMinorCase } from '../minorCase.ts';

/** 入矫宣告, in the order in which it goes: where and by whom, what was said, how it was confirmed. */
export const inductionDeclarationLayout: ProcedureLayout = {
  title: '社区矫正入矫宣告登记表',
  labels: { notifyGuardian: '通知监护人', declare: '宣告情况', oversee: '上级核查' },
  rows: {
    notifyGuardian: [
      ['guardian', 'notifiedOn'],
      ['heldAt', 'place'],
    ],
    declare: [
      ['heldAt', 'place'],
      ['host', 'hostOffice'],
      ['present'],
      ['presentNames'],
      ['public'],
      ['language', 'interpreter'],
      ['contents'],
      ['crimeFacts'],
      ['deprived'],
      ['confirmation'],
      ['witness'],
      ['note'],
      ['evidence'],
    ],
  },
  shown: {
    'declare.public': (question) => question.mode === 'record' || !isMinorCase(question),
    'declare.interpreter': ({ values }) => values['language'] !== undefined,
    'declare.witness': isNotSigned,
  },
};

/** Who saw the fingerprint, or the refusal. */
function isNotSigned({ values }: LayoutQuestion): boolean {
  return values['confirmation'] === 'fingerprint' || values['confirmation'] === 'refused';
}
