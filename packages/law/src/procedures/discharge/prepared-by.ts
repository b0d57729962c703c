import type { CaseFacts } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { Day } from '../../time/day.ts';
import { entrustedOffice } from '../entrusted.ts';

/** Whose desk the preparing is on. */
export const preparedBy = (facts: CaseFacts, on: Day): Office => entrustedOffice('discharge', facts, on);
