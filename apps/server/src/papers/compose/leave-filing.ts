import { findDelegation } from '@guitu/law';
import type { LeaveFilingData } from '@guitu/papers';

import { leaveNumber } from './leave-number.ts';
import { leaveWindow } from './leave-window.ts';
import { numberIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf } from './taken-step.ts';

/** 司法所批准外出备案表: what an office approved on delegation, told to the county. */
export function composeLeaveFiling(source: PaperSource): LeaveFilingData {
  const signature = signatureOf(source, decisionOf(source));
  const delegation = findDelegation(source.facts, source.procedure.name, signature.on);
  return {
    ...source.head,
    ...leaveWindow(source),
    person: source.person,
    leaveNumber: leaveNumber(source),
    decidedBy: signature.bodyName,
    decidedOn: signature.on,
    daysWithinTwoMonths: numberIn(source.order, 'windowDays'),
    delegation: delegation?.basis ?? '没有找到有效的书面委托，请县级社区矫正机构核实。',
    filedTo: source.bodyName('countyAgency'),
    preparedBy: source.actorName,
    receipt: null,
    remarks: '',
  };
}
