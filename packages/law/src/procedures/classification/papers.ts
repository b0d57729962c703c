import { measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { levelInForce } from '../level-in-force.ts';

/** RECV-24: the approval form, whichever way it was decided; a level that holds is told in a letter. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decided = findTaken(question.state, 'decide');
  if (decided === undefined) return [];
  const signedBy = actingOfficeOf(decided.event);
  const form: PaperOrder = {
    kind: 'classificationForm',
    title: '社区矫正对象分类管理审批表',
    signedBy,
    data: { previousLevel: levelInForce(question.facts, question.context.today)?.level ?? '' },
  };
  return tells(question) ? [form, notice(question, signedBy)] : [form];
}

/** What the person gets: the level, why, and whom to turn to. The form stays in the file: risks are assessed in it. */
function notice({ state }: Question, signedBy: Office): PaperOrder {
  const {
    level = '',
    from,
    reasons = '',
  } = (findTaken(state, 'decide')?.values ?? {}) as {
    readonly level?: string;
    readonly from?: string;
    readonly reasons?: string;
  };
  return {
    kind: 'classificationNotice',
    title: '管理类别告知书',
    template: 'letter',
    signedBy,
    data: {
      paragraphs: [
        `根据${measures(21).label}，${from === undefined ? '' : `自${formatDay(from as Day)}起`}对你按“${level}”管理`,
        `理由：${reasons}`,
        '表现、情况变化的，管理类别随时调整。对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出',
      ],
      acknowledgement: true,
    },
  };
}

function tells({ state }: Question): boolean {
  return findTaken(state, 'decide')?.event.mode === 'permit' && findOutcome(state, 'decide') === 'approved';
}

/** The person is told of the level that now holds. */
export function decisionCopies(question: Question): readonly CopyOrder[] {
  if (!tells(question)) return [];
  return [
    {
      recipient: { kind: 'supervisee' },
      subject: '管理类别',
      paperKind: 'classificationNotice',
      article: measures(21),
    },
  ];
}
