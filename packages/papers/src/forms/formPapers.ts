import type { PaperTemplate } from '../paper/paperTemplates.ts';
import type { ArrestProposalData } from './arrestProposal.ts';
import type { AssessmentReturnNoticeData, AssessmentSupplementNoticeData } from './assessmentNotices.ts';
import type { AssessmentOpinionData } from './assessmentOpinion.ts';
import type { AssessmentRequestData } from './assessmentRequest.ts';
import type { DailyRootSheetData } from './dailyRootSheet.ts';
import type { DetentionNoticeFormData } from './detentionNoticeForm.ts';
import type { ProposalLetterData } from './proposalLetter.ts';
import type { ReadersListData } from './readersList.ts';
import type { ServiceReceiptData } from './serviceReceipt.ts';

/** The data of the forms of 2026 that any procedure may use under a title of its own, of the receipt of service, and of the sheet of roots. */
export interface FormPaperData {
  assessmentRequest: AssessmentRequestData;
  assessmentSupplementNotice: AssessmentSupplementNoticeData;
  assessmentReturnNotice: AssessmentReturnNoticeData;
  assessmentOpinion: AssessmentOpinionData;
  proposalLetter: ProposalLetterData;
  detentionNoticeForm: DetentionNoticeFormData;
  arrestProposal: ArrestProposalData;
  serviceReceipt: ServiceReceiptData;
  dailyRootSheet: DailyRootSheetData;
  readersList: ReadersListData;
}

/** Their numbers carry the word of the procedure. */
function form(name: keyof FormPaperData, title: string, hasStub = false): PaperTemplate {
  return { title, template: `forms/${name}.typ`, version: '1', hasStub, numberWord: null };
}

export const formPapers: Record<keyof FormPaperData, PaperTemplate> = {
  assessmentRequest: form('assessmentRequest', '社区矫正调查评估委托函'),
  assessmentSupplementNotice: form('assessmentSupplementNotice', '社区矫正调查评估材料补齐通知书', true),
  assessmentReturnNotice: form('assessmentReturnNotice', '社区矫正调查评估材料退回通知书', true),
  assessmentOpinion: form('assessmentOpinion', '社区矫正调查评估意见书'),
  proposalLetter: form('proposalLetter', '治安管理处罚（撤销缓刑、撤销假释、收监执行）建议书'),
  detentionNoticeForm: form(
    'detentionNoticeForm',
    '社区矫正对象被行政拘留（司法拘留、强制隔离戒毒、采取强制措施）通知书',
  ),
  arrestProposal: form('arrestProposal', '社区矫正对象逮捕建议书'),
  serviceReceipt: form('serviceReceipt', '送达回证'),
  dailyRootSheet: form('dailyRootSheet', '每日存证单'),
  readersList: form('readersList', '查阅记录清单'),
};
