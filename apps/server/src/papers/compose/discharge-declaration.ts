import { findDelegation, isTreatedAsMinor } from '@guitu/law';
import { endWords } from '@guitu/papers';
import type { DischargeDeclarationData } from '@guitu/papers';

import { guardianOn } from './guardian.ts';
import { dayIn, textIn, textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** 解除社区矫正宣告书: the appraisal and what follows from the end, by measure; a minor's is not public. */
export function composeDischargeDeclaration(source: PaperSource): DischargeDeclarationData {
  const { order, facts, procedure } = source;
  const declaredOn = dayIn(order, 'declaredOn');
  const minor = isTreatedAsMinor(facts, declaredOn);
  const delegated =
    order.signedBy === 'judicialOffice' && findDelegation(facts, procedure.name, declaredOn) !== undefined;
  return {
    ...source.head,
    person: source.person,
    minor,
    guardian: guardianOn(facts, declaredOn),
    appraisal: textIn(order, 'appraisal'),
    ending: endWords(facts.measure, 'term'),
    held: !minor && order.data['public'] === true ? 'publicly' : 'privately',
    presider: textIn(order, 'presider'),
    delegatedBy: delegated ? source.bodyName('countyAgency') : null,
    present: textsIn(order, 'present'),
    declaredOn,
    place: textIn(order, 'place'),
  };
}
