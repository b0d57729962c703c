export type { PeriodOptions } from './options.ts';
export type { PeriodResult } from './compute.ts';
export { computeDays, computeHours, computePeriod } from './compute.ts';
export type { PeriodKind } from './kind.ts';
export { isOverdue } from './overdue.ts';
export type { PeriodAnswer, PeriodLength } from './command.ts';
export { periodCommand } from './command.ts';
