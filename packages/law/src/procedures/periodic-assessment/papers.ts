import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { publicityPaper } from '../publicity.ts';
import { computeGrade } from './compute.ts';
import { findDecided, findPeriod } from './form.ts';
import { copiesProcuratorate } from './parameters.ts';

const agency = { signedBy: 'countyAgency', template: 'letter' } as const;
const remedy =
  '对考核结果有异议的，可以向本机构提出，本机构及时处理并告知结果；对处理结果仍有异议的，可以向人民检察院提出';

/** ASSESS-05: the form with every line of the computation, and the notice in writing. */
export function decisionPapers({ state, facts, context, mode }: Question): readonly PaperOrder[] {
  const period = findPeriod(state);
  const decided = findDecided(state);
  if (period === undefined || decided === undefined) return [];
  const lines = computeGrade(facts, context, period).lines.map(({ label, value }) => `${label}：${value}`);
  const sheet: PaperOrder = {
    kind: 'assessmentForm',
    title: '社区矫正对象定期考核审批表',
    template: 'approvalForm',
    signedBy: 'countyAgency',
    data: { steps: ['propose', 'legalReview', 'decide'], note: lines.join('；') },
  };
  if (mode === 'record') return [sheet];
  return [
    sheet,
    {
      ...agency,
      kind: 'assessmentNotice',
      title: '社区矫正对象定期考核结果通知书',
      counterWord: '考通',
      data: {
        paragraphs: [
          `根据《社区矫正法实施办法》第三十二条的规定，对你自${formatDay(period.from)}起至${formatDay(period.until)}止认罪悔罪、遵守有关规定、服从监督管理、接受教育等情况进行了考核，结果为：${decided.grade ?? ''}`,
          `理由：${decided.reasons ?? ''}`,
          remedy,
        ],
        acknowledgement: true,
      },
    },
  ];
}

/** ASSESS-05: the person is told in writing. */
export function decisionCopies({ context, mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const order = { subject: '定期考核结果', paperKind: 'assessmentNotice', article: measures(32) } as const;
  const toProcuratorate = parameterValue(context.parameters, copiesProcuratorate) === true;
  return [
    ...(ruleActive('ASSESS-05') ? [{ ...order, recipient: { kind: 'supervisee' } } as const] : []),
    ...(toProcuratorate
      ? [{ ...order, recipient: { kind: 'procuratorate', level: 'county' } } as const]
      : []),
    { ...order, recipient: { kind: 'judicialOffice' } },
  ];
}

/** ASSESS-03. */
export function publicationPapers(question: Question): readonly PaperOrder[] {
  const period = findPeriod(question.state);
  const grade = findDecided(question.state)?.grade;
  if (period === undefined || grade === undefined) return [];
  const days = `${formatDay(period.from)}至${formatDay(period.until)}`;
  return publicityPaper(
    question,
    { kind: 'assessmentPublication', title: '社区矫正对象定期考核结果公示' },
    `${days}考核结果为${grade}`,
  );
}

export function annulmentPapers({
  state,
  reason,
}: Question & { readonly reason: string }): readonly PaperOrder[] {
  if (findTaken(state, 'decide') === undefined) return [];
  const named = { kind: 'assessmentAnnulment', title: '撤销定期考核结果通知书', counterWord: '考撤' };
  const data = { paragraphs: [`原定期考核结果予以撤销，理由：${reason}`, remedy], acknowledgement: true };
  return [{ ...agency, ...named, data }];
}
