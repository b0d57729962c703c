import { exitEntry } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { findReport } from './form.ts';

/** The sheet as it stands after a step; whoever makes it reads documents, renewals and lifting from the matter. */
export function sheetAfter(step: 'report' | 'documents' | 'renew' | 'lift') {
  return ({ state }: Question): readonly PaperOrder[] => {
    const report = findReport(state);
    const taken = findTaken(state, step);
    if (report === undefined || taken === undefined) return [];
    return [
      {
        kind: 'exitBanSheet',
        title: '法定不准出境人员报备表',
        signedBy: actingOfficeOf(taken.event),
        to: report.organ,
        data: {},
      },
    ];
  };
}

/** The exit administration gets the sheet; what was only recorded afterwards has long been sent. */
export function copyAfter(step: 'report' | 'renew' | 'lift', subject: string) {
  return ({ state, mode }: Question): readonly CopyOrder[] => {
    const report = findReport(state);
    if (report === undefined || mode !== 'permit') return [];
    return [
      {
        recipient: { kind: 'named', office: 'police', name: report.organ },
        subject,
        paperKind: 'exitBanSheet',
        article: step === 'lift' ? exitEntry(65) : exitEntry(12, '2'),
      },
    ];
  };
}
