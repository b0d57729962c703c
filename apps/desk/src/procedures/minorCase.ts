import { isDay, isTreatedAsMinor, type MinorityFacts } from '@guitu/law';

import type { LayoutQuestion } from './layout.ts';

/** Whether the forms ask what the rules for minors ask: the same question the law's own checks answer. */
export function isMinorCase({ page, today }: Pick<LayoutQuestion, 'page' | 'today'>): boolean {
  const { minor, person } = page.case;
  if (minor || !isDay(today)) return minor;
  const facts: MinorityFacts = {
    supervisee: { minorAtCrime: minor, ...(isDay(person.birthOn) ? { birthOn: person.birthOn } : {}) },
    ...(isDay(page.term?.begins) ? { term: { begins: page.term.begins } } : {}),
  };
  return isTreatedAsMinor(facts, today);
}
