export type { DutyAssessment } from './assess-duties.ts';
export { assessDuties } from './assess-duties.ts';
export { duties, findDuty } from './duties.ts';
export type { Duty } from './duty.ts';
export type { Diligence, DutyEntry, DutyExcuse, DutyName, EntryKind } from './entry.ts';
export { entryKindNames } from './entry.ts';
export type { Occurrence } from './occurrence.ts';
export { dutyParameters } from './parameters.ts';
