import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 执行地变更, in the order of its paper: what is asked, what the other place answers, what is decided, how the person moves. */
export const relocationLayout: ProcedureLayout = {
  title: '社区矫正对象变更执行地审批表',
  labels: {
    apply: '申请事项',
    inquiry: '外地来函',
    opinion: '司法所意见',
    ask: '征求意见',
    acknowledge: '对方签收',
    answer: '新地核实回复',
    dispute: '报请协调',
    coordinate: '协调意见',
    decide: '审批决定',
    tellRefusal: '告知不同意',
    inform: '告知报到',
    handOver: '移交档案',
    receive: '收档回执',
    notArrived: '未报到通知',
    search: '查找',
    arrive: '报到接收',
    handleLate: '会同处置',
    prisonNotice: '监所接档',
    oversee: '上级核查',
  },
  rows: {
    apply: [['reason'], ['reasonText'], ['place'], ['address'], ['relatives'], ['intendedOn'], ['evidence']],
    inquiry: [
      ['from'],
      ['agency', 'letterNumber'],
      ['receivedOn'],
      ['address'],
      ['reasonText'],
      ['approver'],
      ['evidence'],
    ],
    ask: [['outside'], ['agency'], ['approver'], ['questions']],
    answer: [
      ['receivedOn'],
      ['residence'],
      ['livelihood'],
      ['family'],
      ['guarantor'],
      ['opinion'],
      ['reasons'],
      ['evidence'],
    ],
    decide: [['outcome'], ['reasons'], ['originalNumber']],
    inform: [['receivedDecisionOn'], ['educated'], ['reportTo', 'phone'], ['note']],
    handOver: [['pieces'], ['others'], ['carrier'], ['note']],
    receive: [['receivedOn'], ['complete'], ['missing'], ['note']],
    arrive: [['arrivedOn'], ['identityMethod'], ['identityNote'], ['registered'], ['office'], ['note']],
    prisonNotice: [['situation'], ['custodian'], ['fileReceivedOn', 'noticeOn'], ['note']],
  },
  shown: {
    'inquiry.approver': isOutsidePrison,
    'ask.approver': isOutsidePrison,
    'receive.missing': ({ values }) => values['complete'] === 'no',
    'prisonNotice.custodian': fileMoves,
    'prisonNotice.fileReceivedOn': fileMoves,
    'prisonNotice.noticeOn': fileMoves,
  },
};

/** 暂予监外执行: whoever approved it keeps a file that may have to move. */
function isOutsidePrison({ page }: LayoutQuestion): boolean {
  return page.case.measure === 'outsidePrison';
}

function fileMoves({ values }: LayoutQuestion): boolean {
  return values['situation'] !== 'notMoved';
}
