import { isTreatedAsMinor, isUnderEighteen } from '@guitu/law';
import type { CaseFacts, Day } from '@guitu/law';

/**
 * Who signs as guardian on that day: the name the register has, empty where somebody under eighteen has none entered, null where
 * nobody is in charge (any more): the rules for minors outlast the eighteenth birthday, guardians do not.
 */
export function guardianOn(facts: CaseFacts, on: Day): string | null {
  const { guardian, birthOn } = facts.supervisee;
  if (!isTreatedAsMinor(facts, on)) return null;
  if (guardian !== undefined) return guardian;
  return birthOn === undefined || isUnderEighteen(birthOn, on) ? '' : null;
}
