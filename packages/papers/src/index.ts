export type { AnnulmentNoticeData } from './leave/annulmentNotice.ts';
export type { LeaveApplicationData } from './leave/leaveApplication.ts';
export type { LeaveDecisionData } from './leave/leaveDecision.ts';
export type { LeaveFilingData } from './leave/leaveFiling.ts';
export type { LeaveNoticeToProcuratorateData } from './leave/leaveNoticeToProcuratorate.ts';
export type { LeaveRecordData } from './leave/leaveRecord.ts';
export type { LeaveRefusalData } from './leave/leaveRefusal.ts';
export type { LeaveReturnData } from './leave/leaveReturn.ts';
export type { OrderToReturnData } from './leave/orderToReturn.ts';
export { leaveRemedy, standardLeaveObligations } from './leave/standardTexts.ts';
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
