import type { Check } from '../kernel/procedure.ts';

/**
 * What is entered as done lies behind us: a day no later than today, a moment no later than now.
 *
 * @param code stable code of the refusal
 * @param title what screen and paper call the field
 */
export function notInFuture(code: string, field: string, title: string): Check {
  return {
    rules: [],
    test: ({ values, context }) => {
      const value = values[field];
      const latest: string = typeof value === 'string' && value.length > 10 ? context.now : context.today;
      if (typeof value !== 'string' || value <= latest) return undefined;
      return { code, field, text: `“${title}”晚于现在，请核对；还没有办的事，办了以后再登记。` };
    },
  };
}
