import { placeOf } from '../facts/holder.ts';
import type { Office } from './actor.ts';
import { placeOfStep } from './competence.ts';
import type { Procedure, Standing } from './procedure.ts';
import { isReached, standingQuestion } from './sequence.ts';
import { findTaken } from './state.ts';

/** A body of another place that has a part in a matter, and is let in to this matter of the case and no other. */
export interface Participant {
  readonly office: Office;
  /** Region code of that body. */
  readonly place: number;
}

/**
 * Bodies outside the holder's county whose step the matter has come to, or that have taken one. They follow from the competence
 * of the steps, so that no procedure has to say twice who takes part; whoever holds the case itself is none.
 */
export function participantsOf(procedure: Procedure, standing: Standing): readonly Participant[] {
  const question = standingQuestion(standing);
  const { holder } = standing.facts;
  const found = new Map<string, Participant>();
  for (const [name, step] of Object.entries(procedure.steps)) {
    const competence = step.by(question);
    if (competence.region === undefined) continue;
    if (findTaken(standing.state, name) === undefined && !isReached(procedure, name, question)) continue;
    const place = placeOfStep(competence, holder);
    if (place === holder.countyCode || place === placeOf(competence.waiting, holder)) continue;
    found.set(`${competence.waiting}/${place}`, { office: competence.waiting, place });
  }
  return [...found.values()];
}
