import { act, measures } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { findDelegation } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import type { CompetenceRule } from '../kernel/procedure.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { dayOf } from '../time/zone.ts';

/**
 * Who may act where the law names the county agency: the agency itself, and the judicial office only inside a written
 * delegation of this very matter that is in force on the day of the act (RECV-25; 《社区矫正法》第九条、《实施办法》第十条).
 */
export function entrusted(procedure: string): CompetenceRule {
  return ({ facts, happenedAt }) => {
    const delegation = findDelegation(facts, procedure, dayOf(happenedAt));
    if (delegation === undefined && ruleActive('RECV-25')) {
      return {
        offices: ['countyAgency'],
        waiting: 'countyAgency',
        text: '司法所办理须有县级社区矫正机构的书面委托，现在没有委托。',
        articles: [act(9), measures(10)],
      };
    }
    return {
      offices: ['judicialOffice', 'countyAgency'],
      waiting: 'judicialOffice',
      text: '县级社区矫正机构办理；已书面委托司法所办理。',
      articles: [act(9), measures(10)],
    };
  };
}

/** Whose desk such an act is on: that of the judicial office inside a written delegation, else that of the county agency. */
export function entrustedOffice(procedure: string, facts: CaseFacts, on: Day): Office {
  return findDelegation(facts, procedure, on) === undefined ? 'countyAgency' : 'judicialOffice';
}
