export type { Diligence, DutyEntry, DutyExcuse, DutyName, EntryKind } from './entry.ts';
export { entryKindNames } from './entry.ts';
export type { Occurrence } from './occurrence.ts';
