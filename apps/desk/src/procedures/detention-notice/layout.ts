import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 被限制人身自由的通知, in the order of the notice as it comes in. */
export const detentionNoticeLayout: ProcedureLayout = {
  title: '被限制人身自由通知登记表',
  labels: {
    note: '通知内容',
    release: '解除措施',
    tellCustodian: '通知监狱、看守所',
    weighRecall: '核实是否收监执行',
    object: '通知的处理',
    oversee: '上级核查',
  },
  rows: {
    note: [
      ['organ'],
      ['organKind'],
      ['measure'],
      ['newCrime'],
      ['decidedAt', 'until'],
      ['receivedOn', 'receivedAt'],
      ['reason'],
      ['noticeNumber', 'attachedPapers'],
      ['procuratorateCopied'],
      ['evidence'],
    ],
    release: [['releasedOn'], ['outcome'], ['note']],
    tellCustodian: [['custodian'], ['sentOn'], ['evidence']],
    weighRecall: [['weighedOn'], ['conclusion'], ['text']],
    object: [['on'], ['text']],
  },
  shown: {
    'note.newCrime': isCriminal,
    'note.receivedAt': countsByHours,
    'release.outcome': ({ page }) => page.case.measure === 'outsidePrison',
  },
};

const compulsory: readonly unknown[] = ['criminalDetention', 'residentialSurveillance', 'arrest'];

/** Only compulsory measures of a criminal case are taken for a crime. */
function isCriminal({ values }: LayoutQuestion): boolean {
  return compulsory.includes(values['measure']);
}

/** The hour of the receipt matters only where 24 hours are counted (《暂予监外执行规定》第二十二条). */
function countsByHours(question: LayoutQuestion): boolean {
  return (
    question.page.case.measure === 'outsidePrison' &&
    isCriminal(question) &&
    question.values['newCrime'] === true
  );
}
