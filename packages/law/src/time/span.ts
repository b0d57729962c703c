/** A length as the law writes it. Not a number of days: how it is counted depends on what is counted. */
export interface Span {
  readonly unit: SpanUnit;
  readonly amount: number;
}

export type SpanUnit = 'hours' | 'days' | 'workdays' | 'halfMonths' | 'months' | 'years';

export const hours = (amount: number): Span => ({ unit: 'hours', amount });
/** Calendar days (自然日). */
export const days = (amount: number): Span => ({ unit: 'days', amount });
/** Working days (工作日), make-up working days included. */
export const workdays = (amount: number): Span => ({ unit: 'workdays', amount });
/** Half months, always fifteen days each (刑诉法解释第二百零二条). */
export const halfMonths = (amount: number): Span => ({ unit: 'halfMonths', amount });
export const months = (amount: number): Span => ({ unit: 'months', amount });
export const years = (amount: number): Span => ({ unit: 'years', amount });
