import type { Form, FormValues } from '../kernel/field.ts';
import { ruleActive } from '../rules/active.ts';
import type { DutyName, EntryKind } from './entry.ts';
import * as activities from './forms/activities.ts';
import * as checks from './forms/checks.ts';
import * as reports from './forms/reports.ts';

/** The form of each kind of daily entry. Short: an officer fills in dozens of them in a morning. */
export const entryForms: Readonly<Record<EntryKind, Form>> = {
  routineReport: reports.routineReport,
  promptReport: reports.promptReport,
  prohibitionReport: reports.prohibitionReport,
  healthReport: reports.healthReport,
  medicalReview: reports.medicalReview,
  medicalExamination: reports.medicalExamination,
  contact: checks.contact,
  visit: checks.visit,
  digitalCheck: checks.digitalCheck,
  teamVisit: checks.teamVisit,
  education: activities.education,
  publicService: activities.publicService,
};

const defaults: Readonly<Record<EntryKind, FormValues>> = {
  routineReport: { manner: 'inPerson', contents: reports.reportContents.map(({ code }) => code) },
  promptReport: { reporter: 'person', manner: 'phone' },
  prohibitionReport: { manner: 'inPerson', kept: 'kept' },
  healthReport: { manner: 'inPerson' },
  medicalReview: {},
  medicalExamination: {},
  contact: { means: 'phone', reached: 'person' },
  visit: { place: 'home', met: 'person', privacy: true },
  digitalCheck: { means: 'register', result: 'fine' },
  teamVisit: { met: 'person' },
  education: { manner: 'collective', fitted: ['stage', 'traits'] },
  publicService: { suited: true },
};

/** What stands in the form before anybody writes: the ordinary case, which is looked at and, where it is so, left as it is. */
export function entryDefaults(kind: EntryKind): FormValues {
  return defaults[kind];
}

const own: readonly string[] = [
  'met',
  'reached',
  'result',
  'kept',
  'condition',
  'note',
  'prohibition',
  'papers',
  'suited',
];

/** In a round for many people, the fields that are each person's own; the others are the same for all. */
export function isOwnField(name: string): boolean {
  return own.includes(name);
}

/** How long it took, where its form asks and somebody wrote it. */
export function minutesOf(kind: EntryKind, { minutes }: FormValues): number | undefined {
  return 'minutes' in entryForms[kind] && typeof minutes === 'number' ? minutes : undefined;
}

/** What an entry counts for. An attempt that reached nobody is kept and counts for nothing. */
export interface Fulfilment {
  readonly counts: boolean;
  readonly also: readonly DutyName[];
}

/** A report that says how the prohibition order was kept is a report about that order too (SUP-03, SUP-27). */
export function fulfilmentOf(kind: EntryKind, values: FormValues): Fulfilment {
  const reached = values['reached'] ?? values['met'] ?? 'person';
  return {
    counts: kind === 'contact' || kind === 'visit' ? reached === 'person' : reached !== 'nobody',
    also: kind === 'routineReport' && tellsOfProhibition(values) ? ['prohibitionReport'] : [],
  };
}

function tellsOfProhibition({ prohibition }: FormValues): boolean {
  return ruleActive('SUP-27') && typeof prohibition === 'string' && prohibition.trim() !== '';
}
