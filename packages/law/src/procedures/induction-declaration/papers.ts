import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { findGuardianNotice } from './form.ts';
import { isMinorDeclaration } from './minors.ts';

/** MINOR-04: the notice to the guardian. One that went out on paper before is not sent again. */
export function guardianNotices(question: Question): readonly PaperOrder[] {
  const told = findTaken(question.state, 'notifyGuardian');
  const notice = findGuardianNotice(question.state);
  if (told === undefined || notice === undefined || told.event.mode === 'record') return [];
  return [
    {
      kind: 'guardianNotice',
      title: '监护人到场通知书',
      signedBy: actingOfficeOf(told.event),
      counterWord: '监通',
      to: notice.guardian ?? '',
      data: {},
    },
  ];
}

export function guardianCopies(question: Question): readonly CopyOrder[] {
  const told = findTaken(question.state, 'notifyGuardian');
  const guardian = findGuardianNotice(question.state)?.guardian;
  if (told === undefined || guardian === undefined || told.event.mode === 'record') return [];
  return [
    {
      recipient: { kind: 'named', office: 'supervisee', name: guardian },
      subject: '通知监护人到场',
      paperKind: 'guardianNotice',
      article: measures(55),
    },
  ];
}

/** RECV-22: the declaration itself, in the words for minors or for adults. */
export function declarationPapers(question: Question): readonly PaperOrder[] {
  const declared = findTaken(question.state, 'declare');
  if (declared === undefined) return [];
  return [
    {
      kind: 'inductionDeclaration',
      title: '社区矫正入矫宣告书',
      signedBy: actingOfficeOf(declared.event),
      data: { minor: isMinorDeclaration(question) },
    },
  ];
}

export function declarationCopies(question: Question): readonly CopyOrder[] {
  if (findTaken(question.state, 'declare')?.event.mode !== 'permit') return [];
  return [
    {
      recipient: { kind: 'supervisee' },
      subject: '入矫宣告',
      paperKind: 'inductionDeclaration',
      article: measures(20),
    },
  ];
}
