import { act, measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { publicityPaper } from '../publicity.ts';
import { findProposed, groundLabel } from './form.ts';

const agency = { signedBy: 'countyAgency', template: 'letter' } as const;
const remedy =
  '对本决定有异议的，可以向本机构提出，本机构及时处理并告知结果；对处理结果仍有异议的，可以向人民检察院提出';

/** ASSESS-02: the approval form, and the decision in writing. */
export function decisionPapers({ state, mode }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  if (decided === undefined) return [];
  const sheet: PaperOrder = {
    kind: 'commendationForm',
    title: '社区矫正对象表扬审批表',
    template: 'approvalForm',
    signedBy: 'countyAgency',
    data: { steps: ['propose', 'legalReview', 'decide'] },
  };
  if (mode === 'record' || findOutcome(state, 'decide') !== 'approved') return [sheet];
  const { ground, facts = '' } = findProposed(state) ?? {};
  const { reasons = '' } = decided.values as { readonly reasons?: string };
  const article = ground === 'outstandingConduct' ? '第三十三条第一款' : '第三十三条第二款';
  return [
    sheet,
    {
      ...agency,
      kind: 'commendation',
      title: '社区矫正表扬决定书',
      counterWord: '表扬',
      data: {
        paragraphs: [
          `经查明：${facts}`,
          `以上事实有证据证实，属于${groundLabel(ground)}`,
          `理由：${reasons}`,
          `根据《中华人民共和国社区矫正法》第二十八条、《社区矫正法实施办法》${article}的规定，决定给予表扬`,
          remedy,
        ],
        acknowledgement: true,
      },
    },
  ];
}

/** ASSESS-02: the person gets it, the procuratorate a copy; the office learns of it. */
export function decisionCopies({ state, mode }: Question): readonly CopyOrder[] {
  if (mode === 'record' || findOutcome(state, 'decide') !== 'approved') return [];
  const order = { subject: '表扬决定', paperKind: 'commendation' } as const;
  return [
    { ...order, recipient: { kind: 'supervisee' }, article: act(28) },
    ...(ruleActive('ASSESS-02')
      ? [
          {
            ...order,
            recipient: { kind: 'procuratorate', level: 'county' },
            article: measures(32),
          } as const,
        ]
      : []),
    { ...order, recipient: { kind: 'judicialOffice' }, article: measures(32) },
  ];
}

/** ASSESS-03. */
export function publicationPapers(question: Question): readonly PaperOrder[] {
  const decided = findTaken(question.state, 'decide');
  if (decided === undefined) return [];
  const on = formatDay(dayOf(decided.event.happenedAt));
  return publicityPaper(
    question,
    { kind: 'commendationPublication', title: '社区矫正对象表扬公示' },
    `${on}决定给予表扬`,
  );
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  const named = { kind: 'commendationAnnulment', title: '撤销表扬决定书', counterWord: '表撤' };
  const data = { paragraphs: [`原表扬决定予以撤销，理由：${reason}`, remedy], acknowledgement: true };
  return [{ ...agency, ...named, data }];
}
