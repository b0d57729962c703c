import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { aboutLabel, findObjection } from './form.ts';

/** ASSESS-04: the answer in writing, with whom to turn to next. */
export function answerPapers({ state, mode }: Question): readonly PaperOrder[] {
  const objected = findTaken(state, 'object');
  const answered = findTaken(state, 'answer');
  if (objected === undefined || answered === undefined) return [];
  const sheet: PaperOrder = {
    kind: 'objectionForm',
    title: '考核奖惩异议处理审批表',
    template: 'approvalForm',
    signedBy: 'countyAgency',
    data: { steps: ['object', 'answer'] },
  };
  if (mode === 'record') return [sheet];
  const upheld = findOutcome(state, 'answer') === 'approved';
  const { reasons = '' } = answered.values as { readonly reasons?: string };
  return [
    sheet,
    {
      kind: 'objectionAnswer',
      title: '考核奖惩异议答复书',
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '异复',
      data: {
        paragraphs: [
          `你于${formatDay(dayOf(objected.event.happenedAt))}对${aboutLabel(findObjection(state)?.about)}提出的异议，我机构已经复核`,
          `处理结果：${upheld ? '异议成立，予以更正' : '异议不成立，予以维持'}。理由：${reasons}`,
          '根据《社区矫正法实施办法》第三十二条的规定，现予告知。对处理结果仍有异议的，可以向人民检察院提出',
        ],
        acknowledgement: true,
      },
    },
  ];
}

export function answerCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const order = {
    subject: '考核奖惩异议的答复',
    paperKind: 'objectionAnswer',
    article: measures(32),
  } as const;
  return [
    { ...order, recipient: { kind: 'supervisee' } },
    { ...order, recipient: { kind: 'judicialOffice' } },
  ];
}
