import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { levelInForce } from '../level-in-force.ts';

/** RECV-24: the approval form, whichever way it was decided. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decided = findTaken(question.state, 'decide');
  if (decided === undefined) return [];
  return [
    {
      kind: 'classificationForm',
      title: '社区矫正对象分类管理审批表',
      signedBy: actingOfficeOf(decided.event),
      data: { previousLevel: levelInForce(question.facts, question.context.today)?.level ?? '' },
    },
  ];
}

/** The person is told of the level that now holds. */
export function decisionCopies(question: Question): readonly CopyOrder[] {
  const decided = findTaken(question.state, 'decide');
  const tells = decided?.event.mode === 'permit' && findOutcome(question.state, 'decide') === 'approved';
  if (!tells) return [];
  return [
    {
      recipient: { kind: 'supervisee' },
      subject: '管理类别',
      paperKind: 'classificationForm',
      article: measures(21),
    },
  ];
}
