import type { PaperOrder } from '@guitu/law';
import type { BrokenRule } from '@guitu/papers';

const rules = ['law', 'regulation', 'supervision', 'injunction'] as const;

/** Which kinds of rule law says were broken, in the order of the form. */
export function brokenRules(order: PaperOrder): readonly BrokenRule[] {
  const stated = order.data['violated'];
  return Array.isArray(stated) ? rules.filter((rule) => stated.includes(rule)) : [];
}
