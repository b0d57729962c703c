import type { Finding } from '@guitu/law';
import { findProcedure, officeNames } from '@guitu/law';
import type { Office } from '@guitu/law';

import type { TodayItem } from '../contract/today.ts';
import type { DeskClock, DeskFinding, DeskPaper, DeskTask } from '../queries/desk.ts';
import { actionHref } from './finding-row.ts';
import { readMeasure } from './read-measure.ts';

interface Whom {
  readonly case_id: string | null;
  readonly person_name: string;
  readonly measure: string | null;
  readonly office_name: string | null;
}

/** Spread last, here and wherever a long list is made: what is put behind a spread costs ten times as much (measured, V8 of Node 20). */
function whom(row: Whom): Pick<TodayItem, 'caseId' | 'person' | 'people' | 'village'> {
  return {
    people: [],
    village: '',
    caseId: row.case_id ?? '',
    person: { name: row.person_name, measure: readMeasure(row.measure), officeName: row.office_name ?? '' },
  };
}

/** A step somebody of this body owes. */
export function taskItem(row: DeskTask): TodayItem {
  return {
    also: [],
    owner: null,
    facts: [],
    key: `task/${row.matter_id}/${row.step}`,
    kind: 'matter',
    sort: sortOfStep(row),
    matterId: row.matter_id,
    title: `${procedureTitle(row.procedure)}：${row.title}`,
    text: row.summary,
    dueAt: row.due_at,
    articles: row.article === null ? [] : [row.article],
    action: { label: row.title, href: `/matters/${row.matter_id}?step=${encodeURIComponent(row.step)}` },
    severity: 'info',
    ...whom(row),
  };
}

/** A deadline that runs in this body's range. */
export function clockItem(row: DeskClock): TodayItem {
  return {
    also: [],
    owner: null,
    facts: [],
    key: `clock/${row.matter_id}/${row.name}`,
    kind: 'clock',
    sort: 'deadline',
    matterId: row.matter_id,
    title: `${procedureTitle(row.procedure)}：${row.title}`,
    text: row.kind === 'internal' ? `${row.summary}（内部时限）` : row.summary,
    dueAt: row.due_at,
    articles: row.article === null ? [] : [row.article],
    action: { label: '打开', href: `/matters/${row.matter_id}` },
    severity: 'info',
    ...whom(row),
  };
}

/** What the law says to this office now. */
export function findingItem(row: DeskFinding): TodayItem {
  const action = row.action as Finding['action'] | null;
  const of = { caseId: row.case_id ?? '', matterId: row.matter_id };
  return {
    key: `finding/${row.id}`,
    kind: 'finding',
    sort: 'finding',
    also: row.mute === null ? [] : [{ title: row.mute, dueAt: null }],
    owner: officeNames[row.office as Office] ?? null,
    matterId: row.matter_id,
    title: row.title,
    text: row.text,
    dueAt: row.due_at,
    articles: row.articles as string[],
    facts: row.facts as TodayItem['facts'],
    action:
      action == null
        ? {
            label: '打开',
            href: row.matter_id === null ? `/cases/${row.case_id}` : `/matters/${row.matter_id}`,
          }
        : { label: action.label, href: actionHref(of, action) },
    severity: row.severity as TodayItem['severity'],
    ...whom(row),
  };
}

/** A paper that has to be served or sent by hand. */
export function paperItem(row: DeskPaper): TodayItem {
  return {
    also: [],
    owner: null,
    facts: [],
    key: `copy/${row.id}`,
    kind: 'paper',
    sort: 'paper',
    matterId: row.matter_id,
    title: row.recipient_kind === 'supervisee' ? '送达文书' : `发送：${row.recipient_name}`,
    text: row.title === null ? row.subject : `《${row.title}》${row.number ?? ''}`,
    dueAt: null,
    articles: [],
    action: {
      label: row.recipient_kind === 'supervisee' ? '登记送达' : '登记发送',
      href: row.paper_id === null ? `/matters/${row.matter_id ?? ''}` : `/papers/${row.paper_id}`,
    },
    severity: 'info',
    ...whom(row),
  };
}

/** Whoever decides looks for what waits for his decision; whoever gives opinions, for those. */
function sortOfStep({ procedure, step }: DeskTask): TodayItem['sort'] {
  if (procedure === 'intake') return 'intake';
  const kind = findProcedure(procedure)?.steps[step]?.kind;
  return kind === 'decision' || kind === 'opinion' ? kind : 'step';
}

function procedureTitle(name: string): string {
  return findProcedure(name)?.title ?? name;
}
