import { act, measures } from '../../articles/index.ts';
import type { CaseFacts, Proposal, Proposing } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findOutcome } from '../../kernel/state.ts';
import { findResult } from '../../proposal/records.ts';
import type { Day } from '../../time/day.ts';

type Beside = Pick<CaseFacts, 'proposals' | 'proposing'>;

const isRevocation = ({ kind }: Proposal | Proposing): boolean =>
  kind === 'revokeProbation' || kind === 'revokeParole';

/** The revocation that was filed last, whatever came of it. */
export function filedRevocation({ proposals = [] }: Beside): Proposal | undefined {
  return proposals.findLast(isRevocation);
}

/** The revocation that is being prepared. */
export function preparedRevocation({ proposing = [] }: Beside): Proposing | undefined {
  return proposing.findLast(isRevocation);
}

/** The agency that proposes the revocation proposes the arrest too (《实施办法》第四十六条至第四十八条). */
export function agencyBeside(facts: Beside): Office {
  return (preparedRevocation(facts) ?? filedRevocation(facts))?.by ?? 'countyAgency';
}

/** The day on which the revocation was refused or taken back: who was arrested for it is set free. */
export function notRevokedOn({ facts }: Pick<Standing, 'facts'>): Day | undefined {
  const filed = filedRevocation(facts);
  return filed?.outcome === 'refused' || filed?.outcome === 'withdrawn'
    ? (filed.decidedOn ?? filed.on)
    : undefined;
}

/** The day on which it was granted: from then on the custody is execution, and the days before are set off. */
export function revokedOn({ facts }: Pick<Standing, 'facts'>): Day | undefined {
  const filed = filedRevocation(facts);
  return filed?.outcome === 'granted' ? (filed.effectiveOn ?? filed.decidedOn) : undefined;
}

/** The revocation it goes with was given up or annulled: nobody is arrested, or held, for its own sake. */
export function revocationGone({ state, facts }: Standing): Finding | undefined {
  const result = findResult(state)?.result;
  if (result === 'refused' || result === 'withdrawn' || findOutcome(state, 'decide') === 'refused')
    return undefined;
  if (preparedRevocation(facts) !== undefined || filedRevocation(facts) !== undefined) return undefined;
  return {
    code: 'arrest.revocation-gone',
    severity: 'grave',
    title: '撤销缓刑、撤销假释的建议已经不在，提请逮捕没有了依据',
    text: '提请逮捕只能随撤销建议。没有报送的请撤回；已经报送的请“撤销”并告知法院；已经逮捕的请核实是否立即释放。',
    facts: [],
    articles: [act(47), measures(48)],
    office: 'countyAgency',
  };
}
