export { daysForRootsToLeave, oversightParameters } from './parameters.ts';
export type { OversightRecord, OversightRecordKind } from './record.ts';
export {
  dayOfOversightRecord,
  isWrittenByProcuratorate,
  oversightForms,
  oversightRecordNames,
} from './record.ts';
export { oversightRefusals } from './refusals.ts';
export type { OversightRemark } from './remarks.ts';
export { isAnswered, missingRecords, opinionDue, oversightRemarks } from './remarks.ts';
