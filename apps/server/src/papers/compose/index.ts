import type { PaperData } from '@guitu/papers';

import type { MatterPaperKind } from '../paper-template.ts';
import { composeAnnulmentNotice } from './annulment-notice.ts';
import { composeAppraisalForm } from './appraisal-form.ts';
import { composeApprovalForm } from './approval-form.ts';
import { composeArrestProposal } from './arrest-proposal.ts';
import { composeAssessmentReturnNotice, composeAssessmentSupplementNotice } from './assessment-notices.ts';
import { composeAssessmentOpinion } from './assessment-opinion.ts';
import { composeAssessmentRequest } from './assessment-request.ts';
import { composeDetentionNoticeForm } from './detention-notice-form.ts';
import { composeDischargeCertificate } from './discharge-certificate.ts';
import { composeDischargeDeclaration } from './discharge-declaration.ts';
import { composeDossierCatalogue, composeWorkRecords } from './dossier-papers.ts';
import { composeEndNotice } from './end-notice.ts';
import { composeFileHandoverList } from './file-handover-list.ts';
import { composeClassificationForm } from './induction-classification-form.ts';
import { composeCorrectionPlan } from './induction-correction-plan.ts';
import { composeInductionDeclaration } from './induction-declaration.ts';
import { composeExitBanSheet } from './induction-exit-ban-sheet.ts';
import { composeGuardianNotice } from './induction-guardian-notice.ts';
import { composeResponsibilityLetter } from './induction-responsibility-letter.ts';
import { composeChaseLetter } from './intake-chase-letter.ts';
import { composeForwardingLetter } from './intake-forwarding-letter.ts';
import { composeHandoverCertificate } from './intake-handover-certificate.ts';
import { composeInformingNotice } from './intake-informing-notice.ts';
import { composeMissedIntakeNotice } from './intake-missed-notice.ts';
import { composeMissedIntakeRecord } from './intake-missed-record.ts';
import { composePaperReceipt } from './intake-paper-receipt.ts';
import { composePlaceDetermination } from './intake-place-determination.ts';
import { composeIntakeRegistration } from './intake-registration.ts';
import { composeLeaveApplication } from './leave-application.ts';
import { composeLeaveDecision } from './leave-decision.ts';
import { composeLeaveFiling } from './leave-filing.ts';
import { composeLeaveNotice } from './leave-notice.ts';
import { composeLeaveRecord } from './leave-record.ts';
import { composeLeaveRefusal } from './leave-refusal.ts';
import { composeLeaveReturn } from './leave-return.ts';
import { composeLetter, composeLetterWithStub } from './letter.ts';
import { composeOrderToReturn } from './order-to-return.ts';
import { composeProposalLetter } from './proposal-letter.ts';
import { composeResettlementSheet } from './resettlement-sheet.ts';
import { composeSealingRecord } from './sealing-record.ts';
import { composeServiceReceipt } from './service-receipt.ts';
import type { PaperSource } from './source.ts';

type Composers = { readonly [Kind in MatterPaperKind]: (source: PaperSource) => PaperData[Kind] };

/** One composer a template; one without does not compile. */
export const composers: Composers = {
  letter: composeLetter,
  letterWithStub: composeLetterWithStub,
  approvalForm: composeApprovalForm,
  leaveApplication: composeLeaveApplication,
  leaveDecision: composeLeaveDecision,
  leaveRefusal: composeLeaveRefusal,
  leaveNoticeToProcuratorate: composeLeaveNotice,
  leaveReturn: composeLeaveReturn,
  orderToReturn: composeOrderToReturn,
  leaveFiling: composeLeaveFiling,
  chaseLetter: composeChaseLetter,
  placeDetermination: composePlaceDetermination,
  informingNotice: composeInformingNotice,
  handoverCertificate: composeHandoverCertificate,
  paperReceipt: composePaperReceipt,
  forwardingLetter: composeForwardingLetter,
  intakeRegistration: composeIntakeRegistration,
  missedIntakeRecord: composeMissedIntakeRecord,
  missedIntakeNotice: composeMissedIntakeNotice,
  annulmentNotice: composeAnnulmentNotice,
  leaveRecord: composeLeaveRecord,
  responsibilityLetter: composeResponsibilityLetter,
  guardianNotice: composeGuardianNotice,
  inductionDeclaration: composeInductionDeclaration,
  correctionPlan: composeCorrectionPlan,
  classificationForm: composeClassificationForm,
  exitBanSheet: composeExitBanSheet,
  endNotice: composeEndNotice,
  dischargeCertificate: composeDischargeCertificate,
  dischargeDeclaration: composeDischargeDeclaration,
  appraisalForm: composeAppraisalForm,
  fileHandoverList: composeFileHandoverList,
  resettlementSheet: composeResettlementSheet,
  sealingRecord: composeSealingRecord,
  assessmentRequest: composeAssessmentRequest,
  assessmentSupplementNotice: composeAssessmentSupplementNotice,
  assessmentReturnNotice: composeAssessmentReturnNotice,
  assessmentOpinion: composeAssessmentOpinion,
  proposalLetter: composeProposalLetter,
  detentionNoticeForm: composeDetentionNoticeForm,
  arrestProposal: composeArrestProposal,
  serviceReceipt: composeServiceReceipt,
  dossierCatalogue: composeDossierCatalogue,
  workRecords: composeWorkRecords,
};

export type { IssuedPaper, PaperSource } from './source.ts';
