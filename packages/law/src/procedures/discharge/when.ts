import { inForce } from '../../articles/article.ts';
import { cooperation } from '../../articles/index.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { expulsionDue, findEnd, nationalityDue, thirtyDaysBefore } from './days.ts';
import { findPreparation, isPardon, releasedByCustodian } from './records.ts';

type Asked = Pick<Question, 'facts' | 'state'>;

/** Terminated or moved away meanwhile by another matter: nothing here is due any more. */
export function endedOtherwise({ facts, state }: Asked): boolean {
  return facts.ended !== undefined && facts.ended.matterId !== state?.id;
}

/** RELEASE-02: a pardon is not preceded by an appraisal. */
export function owesAppraisal({ state }: Asked): boolean {
  return !isPardon(state);
}

/** RECALL-08: only for those outside prison, and only where the opinion of 2026 was in force on the last day for it. */
export function owesLetter({ facts }: Asked): boolean {
  const end = findEnd(facts);
  return (
    facts.measure === 'outsidePrison' && end !== undefined && inForce(cooperation(16), thirtyDaysBefore(end))
  );
}

/** RELEASE-09: where a court decided, the agency itself discharges and there is no prison to tell. */
export function owesPrisonNotice({ facts, state }: Asked): boolean {
  return findEnd(facts) !== undefined && releasedByCustodian(facts, state);
}

/** RELEASE-08. */
export function awaitsRelease({ facts, state }: Asked): boolean {
  return releasedByCustodian(facts, state) && !isPardon(state);
}

/** RELEASE-11. */
export function owesExpulsionPapers({ facts, state }: Asked): boolean {
  const end = findEnd(facts);
  return (
    findPreparation(state)?.expelled === true &&
    end !== undefined &&
    inForce(cooperation(22), expulsionDue(end))
  );
}

/** RELEASE-12. */
export function owesNationalityReport({ facts, state }: Asked): boolean {
  const due = nationalityDue(facts);
  return (
    findPreparation(state)?.nationalityUnknown === true && due !== undefined && inForce(cooperation(22), due)
  );
}

/** RELEASE-13: handed over on the day the correction ends, if the opinion of 2026 was in force then. */
export function owesHandOver({ facts, state }: Asked): boolean {
  const end = findEnd(facts);
  return findPreparation(state)?.expelled === true && end !== undefined && inForce(cooperation(22), end);
}

/** 《实施办法》第五十四条 declares that a term has run out; a pardon is another end. */
export function mayDeclare({ state }: Pick<Asked, 'state'>): boolean {
  return !isPardon(state);
}

/** 《刑法》第七十六条、第八十五条: the end of a probation and of a parole is declared; otherwise a declaration may be held. */
export function owesDeclaration({ facts, state }: Asked): boolean {
  return mayDeclare({ state }) && (facts.measure === 'probation' || facts.measure === 'parole');
}

export function isUndelivered({ state }: Asked): boolean {
  return findTaken(state, 'deliver') === undefined;
}
