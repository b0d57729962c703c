import type { Moment } from '@guitu/law';
import { allTaken, dayOf, findTaken } from '@guitu/law';
import type { LeaveReturnData } from '@guitu/papers';

import { describeValues } from './describe-values.ts';
import { leaveNumber } from './leave-number.ts';
import { leaveWindow } from './leave-window.ts';
import type { PaperSource } from './source.ts';
import { evidenceNames, signatureOf, valueIn } from './taken-step.ts';

/** 销假登记表. */
export function composeLeaveReturn(source: PaperSource): LeaveReturnData {
  const taken = findTaken(source.state, 'return');
  if (taken === undefined) throw new Error('the return was not recorded');
  const window = leaveWindow(source);
  const returnedAt = valueIn(source, 'return', 'returnedAt') as Moment;
  return {
    ...source.head,
    ...window,
    person: source.person,
    leaveNumber: leaveNumber(source),
    returnedAt,
    reportedAt: taken.event.happenedAt,
    reportMethod: `向${signatureOf(source, taken).bodyName}报告`,
    evidence: evidenceNames(source, 'return'),
    supervision: supervisionOf(source),
    late: dayOf(returnedAt) > window.endsOn ? lateness(source) : null,
    registeredBy: source.actorName,
    opinion: 'awaiting',
    remarks: '',
  };
}

function supervisionOf(source: PaperSource): string {
  const form = source.procedure.steps['contact']?.form ?? {};
  const contacts = allTaken(source.state, 'contact').map(
    (taken) => `${dayOf(taken.event.happenedAt)}　${describeValues(form, taken.values)}`,
  );
  const note = valueIn(source, 'return', 'note');
  return [...contacts, note].filter((line) => line !== '').join('\n') || '没有另行记载。';
}

function lateness(source: PaperSource): NonNullable<LeaveReturnData['late']> {
  const reports = allTaken(source.state, 'delay');
  const reason = reports
    .map((report) => report.values['reason'])
    .findLast((text) => typeof text === 'string');
  return {
    reason: typeof reason === 'string' ? reason : '没有说明',
    reportedPromptly: reports.some((report) => report.values['timely'] === true),
  };
}
