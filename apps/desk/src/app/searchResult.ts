import { measureNames } from '@guitu/law';

import type { SearchAnswer } from '../api/types.ts';
import { paths } from '../paths.ts';

export interface SearchResult {
  key: string;
  group: '人员' | '文书';
  href: string;
  words: string;
  side: string;
  note: string;
}

/** People first, then papers, as one list the arrows walk through. */
export function resultsOf(answer: SearchAnswer | undefined): readonly SearchResult[] {
  if (answer === undefined) return [];
  return [
    ...answer.people.map((person): SearchResult => ({
      key: person.caseId,
      group: '人员',
      href: paths.case(person.caseId),
      words: person.name,
      side: `${measureNames[person.measure]} · ${person.officeName}`,
      note: person.hint,
    })),
    ...answer.papers.map((paper): SearchResult => ({
      key: paper.id,
      group: '文书',
      href: paths.paper(paper.id),
      words: paper.title,
      side: paper.name,
      note: paper.number ?? '没有文号',
    })),
  ];
}
