import { allTaken, findTaken, isDay } from '@guitu/law';
import type { Day, TakenStep } from '@guitu/law';
import type { ExitBanSheetData } from '@guitu/papers';

import { labelsOf } from './chosen.ts';
import { withoutFullStop } from './leave-window.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';

/** 法定不准出境人员报备表 as it stands: the report, travel papers, renewals, and its lifting. */
export function composeExitBanSheet(source: PaperSource): ExitBanSheetData {
  const report = decisionOf(source);
  const last = source.state.taken.at(-1) ?? report;
  const { until } = report.values;
  return {
    ...source.head,
    person: source.person,
    crime: source.facts.crime ?? '',
    organ: valueIn(source, 'report', 'organ'),
    basis: valueIn(source, 'report', 'basis'),
    reportedOn: dayIn(source, report, 'reportedOn'),
    until: isDay(until) ? until : null,
    documents: documentsOf(source),
    renewals: allTaken(source.state, 'renew').map((taken) => ({
      renewedOn: dayIn(source, taken, 'renewedOn'),
      until: dayIn(source, taken, 'until'),
    })),
    lifted: liftedOf(source),
    preparedBy: signatureOf(source, last).name,
    contact: source.contact,
    remarks: '',
  };
}

function documentsOf(source: PaperSource): ExitBanSheetData['documents'] {
  const form = source.procedure.steps['documents']?.form ?? {};
  return allTaken(source.state, 'documents').map((taken) => {
    const { kind, number, disposal, keeper } = taken.values;
    return {
      kindText: labelsOf(form['kind'], kind).join(''),
      number: typeof number === 'string' ? number : '',
      disposalText: labelsOf(form['disposal'], disposal).join(''),
      disposedOn: dayIn(source, taken, 'on'),
      keeper: typeof keeper === 'string' ? keeper : '',
    };
  });
}

function liftedOf(source: PaperSource): ExitBanSheetData['lifted'] {
  const taken = findTaken(source.state, 'lift');
  if (taken === undefined) return null;
  return {
    liftedOn: dayIn(source, taken, 'liftedOn'),
    reason: withoutFullStop(valueIn(source, 'lift', 'reason')),
  };
}

function dayIn(source: PaperSource, taken: TakenStep, field: string): Day {
  const value = taken.values[field];
  return isDay(value) ? value : signatureOf(source, taken).on;
}
