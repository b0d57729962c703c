import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { findProposed } from './form.ts';

/**
 * PRAISE-03: whether somebody has to look at a commutation after the praise. Of 管制 and of a term served outside prison repentance or
 * merit suffices (《刑法》第七十八条), of 缓刑 as a rule only major merit (减刑规定第十八条); 假释 has no such route of its own.
 */
export function reviewsCommutation({ facts, state }: Pick<Question, 'facts' | 'state'>): boolean {
  const proposed = findProposed(state);
  const praised = findTaken(state, 'decide') !== undefined && findOutcome(state, 'decide') === 'approved';
  if (!praised || proposed === undefined || !ruleActive('PRAISE-03')) return false;
  const { ground, merit = 'none' } = proposed;
  switch (facts.measure) {
    case 'control':
    case 'outsidePrison':
      return ground === 'outstandingConduct' || merit !== 'none';
    case 'probation':
      return merit === 'majorMerit';
    case 'parole':
      return false;
  }
}
