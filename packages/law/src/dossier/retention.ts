import type { ParameterDefinition } from '../kernel/parameter.ts';
import type { Day } from '../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../time/month.ts';

/** No law says how long a file is kept; provinces do, with their archives. Not set: no date is shown. */
export const dossierRetention: ParameterDefinition<number> = {
  key: 'dossier.retentionYears',
  title: '社区矫正档案、工作档案的保管期限（年）',
  explanation: '自归档之日起算。法律没有规定，按省的档案管理办法填写；没有规定的不显示保管到哪一天。',
  fallback: undefined,
  takes: 'number',
};

export const dossierParameters: readonly ParameterDefinition[] = [dossierRetention];

/** The last day on which a closed file is kept at the least. */
export function dossierKeptUntil(closedOn: Day, years: number): Day {
  return findSameDayAfter(closedOn, years * 12) ?? monthEndAfter(closedOn, years * 12);
}
