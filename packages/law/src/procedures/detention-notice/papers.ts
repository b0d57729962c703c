import { outsidePrisonOpinion } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatMoment } from '../../time/format.ts';
import { findNote, measureLabel } from './form.ts';

/** RECALL-09: what the investigators told us goes on to the prison or the house of detention. */
export function custodianLetters({ state }: Question): readonly PaperOrder[] {
  const note = findNote(state);
  const told = findTaken(state, 'tellCustodian');
  const to = told?.values['custodian'];
  if (note === undefined || typeof to !== 'string' || told?.event.mode !== 'permit') return [];
  return [
    {
      kind: 'custodianNotice',
      template: 'letter',
      title: '关于暂予监外执行社区矫正对象被采取强制措施的通知',
      signedBy: 'countyAgency',
      counterWord: '措通',
      to,
      data: {
        introduce: 'full',
        paragraphs: [
          `该对象因涉嫌犯新罪或者发现漏罪，于${formatMoment(note.decidedAt)}被${note.organ}采取强制措施（${measureLabel(note.measure)}）`,
          '根据《关于进一步规范暂予监外执行工作的意见》第十五条的规定，现予通知',
        ],
        attachments: ['侦查机关的通知'],
      },
    },
  ];
}

export function custodianCopies({ state }: Question): readonly CopyOrder[] {
  const told = findTaken(state, 'tellCustodian');
  const name = told?.values['custodian'];
  if (typeof name !== 'string' || told?.event.mode !== 'permit') return [];
  return [
    {
      recipient: { kind: 'named', office: 'prison', name },
      subject: '被采取强制措施的通知',
      paperKind: 'custodianNotice',
      article: outsidePrisonOpinion(15),
    },
  ];
}
