import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { differenceArticle, findDifferences, sayDifference } from './difference.ts';
import { findTermPaper, termPaperLabel } from './form.ts';

export const differenceLetterTitle = '关于核实社区矫正期限的函';

/** 向决定机关核实: what the paper says, what the computation gives, and that the paper rules until the answer has come. */
export function differenceLetters({ state, facts }: Question): readonly PaperOrder[] {
  const paper = findTermPaper(state);
  const raised = findTaken(state, 'raiseDifference');
  if (paper === undefined || raised?.event.mode !== 'permit') return [];
  const further = raised.values['text'];
  const points = [
    ...findDifferences(state, facts).map(sayDifference),
    ...(typeof further === 'string' ? [further] : []),
  ];
  const data: LetterContent = {
    introduce: 'person',
    paragraphs: [
      `我单位收到你单位${formatDay(paper.paperOn)}的${termPaperLabel(paper.kind)}（${paper.paperNumber}）。登记时发现下列问题，请予核实：`,
    ],
    points,
    closing: [
      '请将核实结果书面函复我单位；文书需要更正的，请送达更正文书。在此以前，我单位按照文书载明的期限执行。',
    ],
    stub: [
      ['核实的文书', `${termPaperLabel(paper.kind)}（${paper.paperNumber}）`],
      ['核实的问题', points.join('；')],
    ],
  };
  return [
    {
      kind: 'termDifferenceLetter',
      template: 'letter',
      title: differenceLetterTitle,
      signedBy: actingOfficeOf(raised.event),
      counterWord: '期核',
      to: paper.authority,
      data,
    },
  ];
}

export function differenceCopies({ state }: Question): readonly CopyOrder[] {
  const paper = findTermPaper(state);
  if (paper === undefined || findTaken(state, 'raiseDifference')?.event.mode !== 'permit') return [];
  return [
    {
      recipient: { kind: 'named', office: officeOf(paper.authority), name: paper.authority },
      subject: '核实社区矫正期限',
      paperKind: 'termDifferenceLetter',
      article: differenceArticle,
    },
  ];
}

/** What kind of body the name means: courts make most of these papers, prisons and the police decide on execution outside. */
function officeOf(authority: string): Office {
  if (authority.includes('监狱')) return 'prison';
  return authority.includes('公安') || authority.includes('看守所') ? 'police' : 'court';
}
