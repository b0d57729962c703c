import { catalogueOf } from '../kernel/catalogue.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { arrest } from './arrest/arrest.ts';
import { assessment } from './assessment/assessment.ts';
import { classification } from './classification/classification.ts';
import { commendation } from './commendation/commendation.ts';
import { commutation } from './commutation/commutation.ts';
import { complaint } from './complaint/complaint.ts';
import { contactPermission } from './contact-permission/contact-permission.ts';
import { correctionPlan } from './correction-plan/correction-plan.ts';
import { dataRequest } from './data-request/data-request.ts';
import { detentionNotice } from './detention-notice/detention-notice.ts';
import { diagnosis } from './diagnosis/diagnosis.ts';
import { discharge } from './discharge/discharge.ts';
import { electronicMonitoring } from './electronic-monitoring/electronic-monitoring.ts';
import { emergency } from './emergency/emergency.ts';
import { exitBan } from './exit-ban/exit-ban.ts';
import { guarantor } from './guarantor/guarantor.ts';
import { inductionDeclaration } from './induction-declaration/induction-declaration.ts';
import { intake } from './intake/intake.ts';
import { leave } from './leave/leave.ts';
import { lostContact } from './lost-contact/lost-contact.ts';
import { medicalBasis } from './medical-basis/medical-basis.ts';
import { minorProtection } from './minor-protection/minor-protection.ts';
import { objection } from './objection/objection.ts';
import { openingBalance } from './opening-balance/opening-balance.ts';
import { periodicAssessment } from './periodic-assessment/periodic-assessment.ts';
import { placePermission } from './place-permission/place-permission.ts';
import { procuratorialSupervision } from './procuratorial-supervision/procuratorial-supervision.ts';
import { prohibitionOrder } from './prohibition-order/prohibition-order.ts';
import { recall } from './recall/recall.ts';
import { recurringTravel } from './recurring-travel/recurring-travel.ts';
import { referral } from './referral/referral.ts';
import { relocation } from './relocation/relocation.ts';
import { reoffence } from './reoffence/reoffence.ts';
import { reviewExtension } from './review-extension/review-extension.ts';
import { revocation } from './revocation/revocation.ts';
import { sealedRecordQuery } from './sealed-record-query/sealed-record-query.ts';
import { firstSealing } from './sealing/first-sealing.ts';
import { sealing } from './sealing/sealing.ts';
import { staffProtection } from './staff-protection/staff-protection.ts';
import { stopping } from './stopping/stopping.ts';
import { team } from './team/team.ts';
import { termChange } from './term-change/term-change.ts';
import { termination } from './termination/termination.ts';
import { violation } from './violation/violation.ts';

/** Every procedure this version knows. */
export const procedures: readonly Procedure[] = [
  leave,
  intake,
  team,
  inductionDeclaration,
  correctionPlan,
  classification,
  detentionNotice,
  lostContact,
  violation,
  prohibitionOrder,
  exitBan,
  medicalBasis,
  openingBalance,
  discharge,
  relocation,
  termination,
  firstSealing,
  sealing,
  termChange,
  contactPermission,
  reviewExtension,
  guarantor,
  diagnosis,
  stopping,
  emergency,
  placePermission,
  staffProtection,
  electronicMonitoring,
  revocation,
  arrest,
  commutation,
  recall,
  recurringTravel,
  minorProtection,
  assessment,
  procuratorialSupervision,
  complaint,
  reoffence,
  commendation,
  periodicAssessment,
  objection,
  dataRequest,
  referral,
  sealedRecordQuery,
];

/** The same, asked by day and version. */
export const catalogue = catalogueOf(procedures);

export function findProcedure(name: string): Procedure | undefined {
  return catalogue.find(name);
}

/** The definition a matter follows, by the version it names; nothing for one this installation never had. */
export function findVersion(name: string, version: string): Procedure | undefined {
  return catalogue.all.find((one) => one.name === name && one.version === version);
}

/** The procedure of that name and version. Throws when a matter names one this installation never had. */
export function getProcedure(name: string, version?: string): Procedure {
  const found = version === undefined ? catalogue.find(name) : catalogue.get(name, version);
  if (found === undefined) throw new Error(`unknown procedure ${name}`);
  return found;
}

export { leave };
export { assessment };
export { mayOpenAssessment, worksOnAssessments } from './assessment/people.ts';
export { intake };
export { relocation };
export { classification, correctionPlan, inductionDeclaration, team };
export type {
  AppraisalFormContent,
  DischargeCertificateContent,
  DischargeDeclarationContent,
  EndNoticeContent,
  FileHandoverListContent,
  ResettlementSheetContent,
  SealingRecordContent,
} from './end-papers.ts';
export type { FirstDay } from './first-days.ts';
export { legalReviewParameter } from './legal-review.ts';
export { firstDays } from './first-days.ts';
export type { MinorityFacts } from './minority.ts';
export { hasGuardian, isTreatedAsMinor, isUnderEighteen } from './minority.ts';
export { findMonitoringOrder } from './electronic-monitoring/in-force.ts';
export { leaveObligations, leaveRemedy } from './leave/papers.ts';
export { deliveredPapers } from './intake/owed-papers.ts';
