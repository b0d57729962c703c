import { act, measures, outsidePrisonRules } from '../articles/index.ts';
import { isProhibitionInForce } from '../facts/facts.ts';
import { byLevel } from './by-level.ts';
import type { Duty, Plan, Windows } from './duty.ts';
import type { DutyName } from './entry.ts';
import { entryKindNames } from './entry.ts';
import { examinationWindows, healthWindows, reviewWindows } from './medical.ts';
import * as parameters from './parameters.ts';
import { sensitiveWindows } from './sensitive.ts';

/** SUP-03: only while a prohibition order binds, window by window. */
function prohibitionWindows(plan: Plan): Windows {
  const { prohibitions } = plan.facts;
  if (prohibitions.length === 0) return { windows: [] };
  const laid = byLevel(parameters.prohibitionReports)(plan);
  return {
    ...laid,
    windows: laid.windows.filter(({ until }) => prohibitions.some((one) => isProhibitionInForce(one, until))),
  };
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
    windows: healthWindows,
  },
  {
    name: 'medicalReview',
    title: entryKindNames.medicalReview,
    owedBy: 'supervisee',
    kind: 'medicalReview',
    rule: 'SUP-05',
    articles: [measures(24)],
    windows: reviewWindows,
  },
  {
    name: 'medicalExamination',
    title: entryKindNames.medicalExamination,
    owedBy: 'agency',
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
