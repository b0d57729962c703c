import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';
import { findRequest, kindOf, requestLabel } from './form.ts';
import { articlesOfGround, groundLabel, procedureArticle, remedy, rightArticle } from './grounds.ts';

const stopping =
  '登记在社区矫正档案里的信息，法律、行政法规规定的保存期限没有届满的，不能删除；停止存储和采取必要的安全保护措施以外的处理（《个人信息保护法》第四十七条）';

/** The answer in writing: what was asked, what came of it, why, and whom to turn to. What the data are stands in the file alone. */
export function answerPapers({ state, mode }: Question): readonly PaperOrder[] {
  const asked = findTaken(state, 'request');
  const decided = findTaken(state, 'decide');
  if (asked === undefined || decided === undefined) return [];
  const sheet: PaperOrder = {
    kind: 'dataRequestForm',
    title: '个人信息申请审批表',
    template: 'approvalForm',
    signedBy: 'countyAgency',
    data: { steps: ['request', 'decide'] },
  };
  if (mode === 'record') return [sheet];
  const kind = kindOf(state);
  const isGranted = findOutcome(state, 'decide') === 'approved';
  const { reasons = '', ground } = decided.values as { readonly reasons?: string; readonly ground?: string };
  const articles = [
    ...(kind === undefined ? [] : [rightArticle[kind]]),
    ...(isGranted ? [] : articlesOfGround(ground)),
    procedureArticle,
  ];
  const named = [...new Set(articles.map(({ label }) => label))].join('、');
  return [
    sheet,
    {
      kind: 'dataRequestAnswer',
      title: '个人信息申请答复书',
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '信复',
      data: {
        paragraphs: [
          `${formatDay(dayOf(asked.event.happenedAt))}${speakerOf(state)}提出的${requestLabel(kind)}个人信息的申请，我机构已经核实`,
          `处理决定：${isGranted ? '同意' : `不同意。依据：${groundLabel(ground)}`}。理由：${reasons}`,
          ...(kind === 'delete' ? [stopping] : []),
          `以上依据${named}`,
          remedy,
        ],
        acknowledgement: true,
      },
    },
  ];
}

function speakerOf(state: Question['state']): string {
  const { speaker, speakerName = '' } = findRequest(state) ?? {};
  if (speaker === undefined || speaker === 'person') return '你';
  const labels: Readonly<Record<string, string>> = {
    guardian: '监护人',
    agent: '你委托的',
    relative: '近亲属',
  };
  return `${labels[speaker] ?? ''}${speakerName}`;
}

export function answerCopies({ mode, facts, context }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const order = {
    subject: '个人信息申请的答复',
    paperKind: 'dataRequestAnswer',
    article: procedureArticle,
  } as const;
  const { guardian } = facts.supervisee;
  return [
    { ...order, recipient: { kind: 'supervisee' } },
    ...(guardian !== undefined && hasGuardian(facts, context.today)
      ? [{ ...order, recipient: { kind: 'named', office: 'supervisee', name: guardian } } as const]
      : []),
    { ...order, recipient: { kind: 'judicialOffice' } },
  ];
}
