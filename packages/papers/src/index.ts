export type { AppraisalFormData, AppraisalOpinion } from './discharge/appraisalForm.ts';
export type { DischargeCertificateData } from './discharge/dischargeCertificate.ts';
export type { DischargeDeclarationData } from './discharge/dischargeDeclaration.ts';
export type { EndNoticeData } from './discharge/endNotice.ts';
export { endWords } from './discharge/endWords.ts';
export type { FileHandoverListData, FileItem } from './discharge/fileHandoverList.ts';
export type { ResettlementSheetData } from './discharge/resettlementSheet.ts';
export type { SealingRecordData } from './discharge/sealingRecord.ts';
export type { CataloguePart, CatalogueRow, DossierCatalogueData } from './dossier/dossierCatalogue.ts';
export type { WorkRecordsData } from './dossier/workRecords.ts';
export type { ArrestProposalData } from './forms/arrestProposal.ts';
export type { AssessedPerson } from './forms/assessed.ts';
export type {
  AssessmentReturnNoticeData,
  AssessmentSupplementNoticeData,
} from './forms/assessmentNotices.ts';
export type { AssessmentOpinionData } from './forms/assessmentOpinion.ts';
export type { AssessmentRelative, AssessmentRequestData } from './forms/assessmentRequest.ts';
export type { DailyRootSheetData } from './forms/dailyRootSheet.ts';
export type { DetentionNoticeFormData } from './forms/detentionNoticeForm.ts';
export type { BrokenRule, ProposalLetterData } from './forms/proposalLetter.ts';
export type { ReadersListData } from './forms/readersList.ts';
export type { ServiceReceiptData } from './forms/serviceReceipt.ts';
export type { ApprovalFormData, ApprovalSection } from './general/approvalForm.ts';
export type { LetterData, LetterWithStubData } from './general/letter.ts';
export type { PersonParticulars } from './general/personParticulars.ts';
export type { ClassificationFormData } from './induction/classificationForm.ts';
export { consequencesOfBreaking } from './induction/consequences.ts';
export type { CorrectionPlanData } from './induction/correctionPlan.ts';
export type { ExitBanSheetData, ExitDocument } from './induction/exitBanSheet.ts';
export type { GuardianNoticeData } from './induction/guardianNotice.ts';
export type { DeclarationConfirmation, InductionDeclarationData } from './induction/inductionDeclaration.ts';
export type { PaperTeamMember, ResponsibilityLetterData } from './induction/responsibilityLetter.ts';
export { guardianDuties, otherMatters, rightsOf } from './induction/rights.ts';
export { limitedRights, rulesToKeep } from './induction/rulesToKeep.ts';
export type { Standing } from './induction/standing.ts';
export { teamDuties, teamManner } from './induction/teamDuties.ts';
export type { ChaseLetterData } from './intake/chaseLetter.ts';
export type { ForwardingLetterData } from './intake/forwardingLetter.ts';
export type { HandoverCertificateData } from './intake/handoverCertificate.ts';
export type { InformingNoticeData } from './intake/informingNotice.ts';
export type {
  IntakeRegistrationData,
  RegisteredAction,
  RegisteredItem,
} from './intake/intakeRegistration.ts';
export type { MissedIntakeNoticeData } from './intake/missedIntakeNotice.ts';
export type { MissedIntakeRecordData } from './intake/missedIntakeRecord.ts';
export type { PaperReceiptData } from './intake/paperReceipt.ts';
export type { PlaceDeterminationData } from './intake/placeDetermination.ts';
export type { AnnulmentNoticeData } from './leave/annulmentNotice.ts';
export type { LeaveApplicationData } from './leave/leaveApplication.ts';
export type { LeaveDecisionData } from './leave/leaveDecision.ts';
export type { LeaveFilingData } from './leave/leaveFiling.ts';
export type { LeaveNoticeToProcuratorateData } from './leave/leaveNoticeToProcuratorate.ts';
export type { LeaveRecordData } from './leave/leaveRecord.ts';
export type { LeaveRefusalData } from './leave/leaveRefusal.ts';
export type { LeaveReturnData } from './leave/leaveReturn.ts';
export type { OrderToReturnData } from './leave/orderToReturn.ts';
export { fieldLabels } from './rendering/fieldLabels.ts';
export { kindsThatMayHaveGaps } from './paper/gaps.ts';
export { formatPaperNumber } from './paper/paperNumber.ts';
export type { PaperNumber } from './paper/paperNumber.ts';
export { paperTemplates, paperTitle } from './paper/paperTemplates.ts';
export type { PaperData, PaperKind, PaperTemplate } from './paper/paperTemplates.ts';
export type {
  LeaveWindow,
  Opinion,
  OpinionPlace,
  PaperContact,
  PaperDay,
  PaperDecision,
  PaperHead,
  PaperMoment,
  PaperPerson,
  PaperStub,
} from './paper/paperTypes.ts';
export { createRenderer } from './rendering/createRenderer.ts';
export type { Renderer, RendererOptions } from './rendering/createRenderer.ts';
export { PaperError } from './rendering/paperError.ts';
export type { PaperErrorCode, UnprintableField } from './rendering/paperError.ts';
export type { PaperPart } from './rendering/workerMessages.ts';
export { checkTemplate, ownTemplate } from './replacing/checkTemplate.ts';
export type { OwnTemplate } from './replacing/ownTemplate.ts';
export { templateSource } from './replacing/templateSource.ts';
export type { TemplateFault } from './replacing/templateFault.ts';
