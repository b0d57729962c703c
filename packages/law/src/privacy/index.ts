export { withoutAssessment } from './assessment.ts';
export { assessmentKeptUntil, logKeptUntil, logsDeletableUntil } from './kept.ts';
export { faceCheckRefusals } from './face-check.ts';
export { privacyRemarks } from './remarks.ts';
export type { PrivacyRemark } from './remarks.ts';
export {
  dayOfPrivacyRecord,
  privacyForms,
  privacyRecordDays,
  privacyRecordNames,
  privacyUses,
} from './record.ts';
export type { PrivacyRecord, PrivacyRecordKind, PrivacyUse } from './record.ts';
