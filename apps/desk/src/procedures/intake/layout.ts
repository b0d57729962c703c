import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 交付接收, in the order of the registration form: who decided and when, what has come, how the person was received. */
export const intakeLayout: ProcedureLayout = {
  title: '社区矫正对象登记接收表',
  labels: {
    announce: '待接收',
    addPapers: '收到文书',
    chase: '催送文书',
    excuse: '核实原因',
    declareMissed: '认定漏管',
    search: '查找与通报',
    handleMissed: '漏管处理',
    receive: '接收登记',
    sendReceipt: '送达回执',
    forward: '转送文书',
    prisonFile: '服刑档案',
    oversee: '上级核查',
  },
  rows: {
    announce: [
      ['source'],
      ['learnedOn', 'noticeReceivedOn'],
      ['deciderKind'],
      ['decider', 'decisionNumber'],
      ['decisionOn', 'effectiveOn'],
      ['informed'],
      ['reportBy'],
      ['releasedOn'],
      ['custodianNotifiedOn'],
      ['placeBasis'],
      ['elsewhere'],
      ['assessed'],
      ['localHousehold'],
      ['note'],
    ],
    addPapers: [['receivedOn'], ['papers'], ['evidence'], ['note']],
    chase: [['noticeOn'], ['missing'], ['note']],
    search: [['searchedOn'], ['text'], ['result']],
    receive: [
      ['receivedAt'],
      ['manner'],
      ['escort'],
      ['hospital'],
      ['documentsChecked'],
      ['identityMethod'],
      ['identityNote'],
      ['registered'],
      ['note'],
      ['outcome'],
    ],
    prisonFile: [['sameProvince'], ['receivingPrison', 'noticeOn'], ['text']],
  },
  shown: {
    'announce.reportBy': (question) => !isOutsidePrison(question),
    'announce.releasedOn': ({ page }) => page.case.measure === 'parole',
    'announce.custodianNotifiedOn': isOutsidePrison,
    'receive.escort': ({ values }) => isOneOf(values['manner'], ['handover', 'hospital', 'video']),
    'receive.hospital': ({ values }) => isOneOf(values['manner'], ['hospital', 'video']),
    'prisonFile.receivingPrison': ({ values }) => values['sameProvince'] !== 'yes',
    'prisonFile.noticeOn': ({ values }) => values['sameProvince'] !== 'yes',
  },
};

/** 暂予监外执行: somebody hands over, and nobody reports in alone. */
function isOutsidePrison({ page }: LayoutQuestion): boolean {
  return page.case.measure === 'outsidePrison';
}

function isOneOf(value: unknown, codes: readonly string[]): boolean {
  return typeof value === 'string' && codes.includes(value);
}
