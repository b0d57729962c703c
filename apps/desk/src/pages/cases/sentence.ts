import { caseStatusNames, measureNames } from '@guitu/law';

import type { CaseFilters } from './filters.ts';

export const statusWords: Readonly<Record<CaseFilters['status'], string>> = {
  '': '全部状态',
  serving: caseStatusNames.serving,
  expected: caseStatusNames.expected,
  discharged: caseStatusNames.discharged,
  terminated: caseStatusNames.terminated,
  transferred: caseStatusNames.transferred,
};

export const endsWithinChoices = ['7', '30', '90'] as const;

/** A list as people would say it: '在矫 · 尼西乡 · 严管 · 7 日内到期'. */
export function filterSentence(filters: CaseFilters, officeName: (code: string) => string): string {
  const parts = [
    statusWords[filters.status],
    filters.office === '' ? '' : officeName(filters.office),
    filters.measure === '' ? '' : measureNames[filters.measure],
    filters.level,
    filters.away ? '外出中' : '',
    filters.missed ? '有应到没到' : '',
    filters.endsWithin === '' ? '' : `${filters.endsWithin} 日内到期`,
    filters.search.trim() === '' ? '' : `“${filters.search.trim()}”`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
