import type { ProcedureLayout } from '../layout.ts';

/** 检察监督: what was found and asked, the reply, the objection and what came of it. Nothing is approved here. */
export const procuratorialSupervisionLayout: ProcedureLayout = {
  title: '检察监督意见表',
  labels: {
    raise: '监督意见',
    reply: '书面回复',
    receiveReply: '收到回复',
    object: '书面异议',
    reexamine: '复查',
    escalate: '书面纠正',
    urge: '督促',
    reportUp: '上报通报',
    conclude: '办结',
    oversee: '上级核查',
  },
};
