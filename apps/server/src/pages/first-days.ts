import type { CaseFacts, Moment } from '@guitu/law';
import { dayOf, firstDays } from '@guitu/law';

import type { CaseFile } from '../command/case-file.ts';
import { contextOf } from '../command/case-file.ts';
import type { CasePage } from '../contract/cases.ts';
import type { Services } from '../services.ts';

/** 入矫手续: what follows the intake of this person, done or owed, and where to go on. */
export function firstDayRows(
  services: Services,
  file: CaseFile,
  facts: CaseFacts,
  now: Moment,
): CasePage['firstDays'] {
  const context = contextOf(services, file, now, dayOf(now));
  return firstDays(facts, context).map((line) => ({
    procedure: line.procedure,
    title: line.title,
    text: line.text,
    articles: line.articles.map((article) => article.label),
    done: line.done,
    on: line.on ?? null,
    dueOn: line.dueOn ?? null,
    startHref: line.done ? null : hrefOf(facts.caseId, line),
  }));
}

/** On in the matter there is; else where the procedure begins, at the step that fits this person. */
function hrefOf(
  caseId: string,
  line: { readonly procedure: string; readonly matterId?: string; readonly step?: string },
): string {
  const step = line.step === undefined ? '' : `?step=${line.step}`;
  if (line.matterId !== undefined) return `/matters/${line.matterId}${step}`;
  return `/cases/${caseId}/start/${line.procedure}`;
}
