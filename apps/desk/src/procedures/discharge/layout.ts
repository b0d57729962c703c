import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';
import { isMinorCase } from '../minorCase.ts';

/** 解除矫正, from what is checked before the end to what is done after it. */
export const dischargeLayout: ProcedureLayout = {
  title: '解除社区矫正审批表',
  labels: {
    prepare: '核对期满事项',
    summary: '个人总结',
    appraise: '书面鉴定',
    tellAuthority: '期满函告',
    tellPrison: '刑满通知',
    sendExpulsionPapers: '驱逐出境文书',
    reportNationality: '国籍通报',
    noteRelease: '刑满释放',
    discharge: '解除',
    postpone: '暂缓发放',
    deliver: '发放证明书',
    handOver: '交接',
    notifyGuardian: '通知监护人',
    declare: '解矫宣告',
    resettle: '安置帮教',
    oversee: '上级核查',
  },
  rows: {
    prepare: [
      ['authority'],
      ['decider'],
      ['custodian', 'originalCourt'],
      ['expelled', 'nationalityUnknown'],
      ['note'],
    ],
    appraise: [['appraisedOn'], ['conduct'], ['education'], ['rewards'], ['officeOpinion'], ['opinion']],
    discharge: [
      ['ground'],
      ['endedOn', 'pardonPaper'],
      ['pending'],
      ['pendingNote'],
      ['originalNumber'],
      ['evidence'],
    ],
    declare: [
      ['heldAt', 'place'],
      ['host', 'hostOffice'],
      ['present'],
      ['contents'],
      ['public'],
      ['note'],
      ['evidence'],
    ],
    resettle: [['toldOn'], ['to', 'handedOn'], ['situation'], ['needs'], ['evidence']],
  },
  shown: {
    'prepare.decider': isOutsidePrison,
    'prepare.custodian': ({ values }) => values['decider'] === 'prison' || values['decider'] === 'police',
    'prepare.originalCourt': ({ values }) => values['decider'] === 'court',
    'discharge.pardonPaper': ({ values }) => values['ground'] === 'pardon',
    'discharge.pending': ({ values }) => values['ground'] !== 'pardon',
    'discharge.pendingNote': ({ values, mode }) => values['pending'] !== undefined || mode === 'record',
    'declare.public': (question) => question.mode === 'record' || !isMinorCase(question),
  },
};

/** Only for them it matters who decided: a court, a prison administration, or the police. */
function isOutsidePrison({ page }: LayoutQuestion): boolean {
  return page.case.measure === 'outsidePrison';
}
