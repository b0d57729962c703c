import { dayOf, findDelegation, findTaken } from '@guitu/law';
import type { LeaveDecisionData } from '@guitu/papers';

import { findPermission } from './find-permission.ts';
import { leaveWindow, withoutFullStop } from './leave-window.ts';
import { textIn, textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';

/** 准予外出决定书, with stub; for an extension 延长外出期限决定书. */
export function composeLeaveDecision(source: PaperSource): LeaveDecisionData {
  const signature = signatureOf(source, decisionOf(source));
  return {
    ...source.head,
    ...leaveWindow(source),
    person: source.person,
    appliedOn: appliedOn(source),
    extension: extensionOf(source),
    delegatedBy: delegatedBy(source),
    obligations: textsIn(source.order, 'obligations').map(withoutFullStop),
    returnTo: source.bodyName('judicialOffice'),
    remedy: textIn(source.order, 'remedy'),
    contact: source.contact,
    stub: {
      to: source.person.name,
      preparedBy: preparedBy(source) ?? signature.name,
      approvedBy: signature.name,
      issuedOn: source.head.issuedOn,
    },
  };
}

export function appliedOn(source: PaperSource): string {
  const asked = findTaken(source.state, 'apply');
  return asked === undefined ? source.head.issuedOn : dayOf(asked.event.happenedAt);
}

/** The agency on whose written delegation an office decides, or null. */
export function delegatedBy(source: PaperSource): string | null {
  const decision = decisionOf(source);
  const signature = signatureOf(source, decision);
  if (signature.office !== 'judicialOffice') return null;
  const delegation = findDelegation(source.facts, source.procedure.name, signature.on);
  return delegation === undefined ? null : source.bodyName('countyAgency');
}

function extensionOf(source: PaperSource): LeaveDecisionData['extension'] {
  const continued = valueIn(source, 'apply', 'continues');
  if (continued === '') return null;
  const original = findPermission(source.facts, continued);
  return {
    originalNumber: source.numberOf(continued),
    originalEndsOn: original?.until ?? leaveWindow(source).beginsOn,
  };
}

function preparedBy(source: PaperSource): string | undefined {
  const steps = ['countyReview', 'review', 'apply'].map((step) => findTaken(source.state, step));
  const last = steps.find((taken) => taken !== undefined);
  return last === undefined ? undefined : signatureOf(source, last).name;
}
