import { act, measures, outsidePrisonRules } from '../articles/index.ts';
import { dayNumber } from '../time/day.ts';
import { byLevel } from './by-level.ts';
import { within } from './calendar-windows.ts';
import type { Duty, Plan, Windows } from './duty.ts';
import type { DutyName } from './entry.ts';
import { entryKindNames } from './entry.ts';
import { examinationWindows, healthWindows, reviewWindows } from './medical.ts';
import * as parameters from './parameters.ts';
import { sensitiveWindows } from './sensitive.ts';
import type { Window } from './windows.ts';

/** SUP-03: only while a prohibition order binds: of a window in which it binds less than half, nothing is owed. */
function prohibitionWindows(plan: Plan): Windows {
  const { prohibitions } = plan.facts;
  if (prohibitions.length === 0) return { windows: [] };
  const laid = byLevel(parameters.prohibitionReports)(plan);
  const binding = prohibitions.map(({ begins, ends }) => ({
    first: dayNumber(begins),
    last: ends === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(ends),
  }));
  const bound = (window: Window): readonly Window[] =>
    binding.flatMap(({ first, last }) => within(window, first, last) ?? []).slice(0, 1);
  return { ...laid, windows: laid.windows.flatMap(bound) };
}

/** Every duty that recurs, in the order in which a day is read. */
export const duties: readonly Duty[] = [
  {
    name: 'routineReport',
    title: entryKindNames.routineReport,
    owedBy: 'supervisee',
    kind: 'routineReport',
    rule: 'SUP-01',
    articles: [act(23), measures(24)],
    windows: byLevel(parameters.routineReports),
  },
  {
    name: 'prohibitionReport',
    title: entryKindNames.prohibitionReport,
    owedBy: 'supervisee',
    kind: 'prohibitionReport',
    rule: 'SUP-03',
    articles: [measures(24)],
    windows: prohibitionWindows,
  },
  {
    name: 'healthReport',
    title: entryKindNames.healthReport,
    owedBy: 'supervisee',
    kind: 'healthReport',
    rule: 'SUP-04',
    articles: [measures(24)],
    extension: 'health',
    windows: healthWindows,
  },
  {
    name: 'medicalReview',
    title: entryKindNames.medicalReview,
    owedBy: 'supervisee',
    kind: 'medicalReview',
    rule: 'SUP-05',
    articles: [measures(24)],
    extension: 'review',
    windows: reviewWindows,
  },
  {
    name: 'medicalExamination',
    title: entryKindNames.medicalExamination,
    owedBy: 'agency',
    office: 'countyAgency',
    kind: 'medicalExamination',
    rule: 'SUP-06',
    articles: [outsidePrisonRules(21)],
    windows: examinationWindows,
  },
  {
    name: 'contact',
    title: entryKindNames.contact,
    owedBy: 'agency',
    kind: 'contact',
    rule: 'SUP-22',
    articles: [act(26), measures(23)],
    random: true,
    windows: byLevel(parameters.contacts),
  },
  {
    name: 'visit',
    title: entryKindNames.visit,
    owedBy: 'agency',
    kind: 'visit',
    rule: 'SUP-22',
    articles: [act(26), measures(23)],
    atHome: true,
    windows: byLevel(parameters.visits),
  },
  {
    name: 'digitalCheck',
    title: entryKindNames.digitalCheck,
    owedBy: 'agency',
    kind: 'digitalCheck',
    rule: 'SUP-22',
    articles: [act(26), measures(23)],
    random: true,
    windows: byLevel(parameters.digitalChecks),
  },
  {
    name: 'teamVisit',
    title: entryKindNames.teamVisit,
    owedBy: 'agency',
    kind: 'teamVisit',
    rule: 'SUP-22',
    articles: [act(25), measures(19)],
    atHome: true,
    windows: byLevel(parameters.teamVisits),
  },
  {
    name: 'education',
    title: entryKindNames.education,
    owedBy: 'supervisee',
    kind: 'education',
    rule: 'EDU-01',
    articles: [act(36), measures(43)],
    windows: byLevel(parameters.educationTimes),
  },
  {
    name: 'publicService',
    title: entryKindNames.publicService,
    // Nobody owes it by law (可以): where the region wants some, it is for the agency to offer it.
    owedBy: 'agency',
    kind: 'publicService',
    rule: 'EDU-02',
    articles: [act(42), measures(44)],
    atHome: true,
    windows: byLevel(parameters.serviceTimes),
  },
  {
    name: 'sensitiveContact',
    title: '敏感时期联系',
    owedBy: 'agency',
    kind: 'contact',
    kinds: ['visit', 'routineReport'],
    rule: 'SUP-22',
    articles: [act(26), measures(23)],
    windows: sensitiveWindows,
  },
];

/** The duty of that name. Throws for one there never was. */
export function findDuty(name: DutyName): Duty {
  const found = duties.find((one) => one.name === name);
  if (found === undefined) throw new Error(`unknown duty ${name}`);
  return found;
}
