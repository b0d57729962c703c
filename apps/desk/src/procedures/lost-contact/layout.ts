import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 失联与脱管: how it was found out, each search, what was sent, how it ended. */
export const lostContactLayout: ProcedureLayout = {
  title: '失联与脱管登记表',
  labels: {
    discover: '发现失联',
    search: '查找',
    notify: '通报检察院',
    askPolice: '通知公安',
    found: '找到',
    determine: '认定是否脱管',
    tellFound: '告知已找到',
    dispose: '处理',
    registerFugitive: '登记在逃',
    executorNotice: '书面通报追捕',
    assist: '协助追捕',
    capture: '抓获和处置',
    oversee: '上级核查',
  },
  rows: {
    discover: [['form'], ['since'], ['leaveUntil'], ['discoveredAt'], ['how'], ['text'], ['evidence']],
    search: [['searchedAt', 'by'], ['method'], ['whom'], ['text'], ['result'], ['exhausted'], ['evidence']],
    found: [['foundAt'], ['place'], ['reason'], ['compliance'], ['evidence']],
    determine: [['form'], ['justified'], ['urgent'], ['timely'], ['conclusion'], ['text'], ['evidence']],
    dispose: [['handlings'], ['on', 'number'], ['text'], ['evidence']],
    registerFugitive: [
      ['paper'],
      ['authority', 'number'],
      ['effectiveOn', 'executor'],
      ['text'],
      ['evidence'],
    ],
    capture: [['capturedAt', 'by'], ['decider'], ['handedTo'], ['text'], ['evidence']],
  },
  shown: {
    'discover.since': ({ values }) => values['form'] !== 'overdueLeave',
    'discover.leaveUntil': ({ values }) => values['form'] === 'overdueLeave',
    'search.exhausted': ({ values }) => values['result'] !== 'found',
    'determine.justified': isChosen,
    'determine.urgent': ({ values }) => values['form'] === 'departure',
    'determine.timely': ({ values }) => values['form'] === 'overdueLeave',
  },
};

/** What is to be verified depends on the form: each has an exception of its own. */
function isChosen({ values }: LayoutQuestion): boolean {
  return values['form'] !== undefined;
}
