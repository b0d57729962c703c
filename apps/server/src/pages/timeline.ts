import type { Day, MatterEvent, Moment } from '@guitu/law';
import { dayOf, findMoment, findProcedure } from '@guitu/law';
import type { TimelineEntry as RecordedEntry } from '@guitu/record';
import { caseTimeline, openValues } from '@guitu/record';

import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import { eventTitle } from '../command/conflict.ts';
import type { Timeline, TimelineEntry } from '../contract/cases.ts';
import type { Row, Transaction } from '../record-types.ts';
import { changeText } from '../register/change-text.ts';
import type { Services } from '../services.ts';
import { changeTitle } from './change-title.ts';
import type { EnteredBody } from './entry-words.ts';
import { entryWords } from './entry-words.ts';
import { textOf } from './history.ts';

/** One river of everything that happened in a case, newest first; nothing when the case is not the visitor's. */
export async function findTimeline(
  services: Services,
  visitor: Visitor,
  caseId: string,
  filter: { readonly before?: string | undefined; readonly size: number },
  route: string,
): Promise<Timeline | undefined> {
  return readCase(services, visitor, caseId, { subject: 'timeline', route }, async (transaction, row) => {
    // One more than asked for tells whether there is more.
    const recorded = await caseTimeline(transaction, caseId, {
      limit: filter.size + 1,
      ...(filter.before === undefined ? {} : { before: filter.before }),
    });
    const entries: TimelineEntry[] = [];
    for (const entry of recorded.slice(0, filter.size)) {
      entries.push(await entryOf(services, transaction, row, entry));
    }
    return { entries, more: recorded.length > filter.size };
  });
}

async function entryOf(
  services: Services,
  transaction: Transaction,
  row: Row<'supervision_case'>,
  entry: RecordedEntry,
): Promise<TimelineEntry> {
  const base = {
    at: entry.recordedAt,
    happenedOn: dayOf(entry.happenedAt as Moment),
    kind: entry.kind,
    who: entry.who,
    body: entry.bodyName,
    matterId: entry.matterId,
    paperId: entry.paperId,
    changeId: entry.changeId,
  };
  if (entry.kind === 'event') {
    const procedure = findProcedure(entry.procedure ?? '');
    const body = (await openValues(
      services.record,
      transaction,
      entry.body,
      row.key_id,
    )) as unknown as MatterEvent;
    const event = { ...body, type: entry.type, step: entry.step } as MatterEvent;
    return {
      ...base,
      id: `${entry.changeId}/${entry.matterId ?? ''}/${entry.type ?? ''}/${entry.step ?? ''}/${entry.happenedAt}`,
      title:
        procedure === undefined ? (entry.step ?? '') : `${procedure.title}：${eventTitle(procedure, event)}`,
      text: procedure === undefined ? '' : textOf(procedure, event),
      who: event.by.stated?.name ?? entry.who,
      body: event.by.stated?.bodyName ?? entry.bodyName,
      mode: entry.mode as TimelineEntry['mode'],
      irregular: event.irregularities.length > 0,
    };
  }
  if (entry.kind === 'paper') {
    const paper = entry.body as { number?: string | null; status?: string };
    return {
      ...base,
      id: `paper/${entry.paperId ?? ''}`,
      title: entry.title ?? '',
      text: [paper.number ?? '无文号', paper.status === 'void' ? '已作废' : '']
        .filter((part) => part !== '')
        .join('，'),
      mode: null,
      irregular: false,
    };
  }
  return {
    ...base,
    kind: kindOfChange(entry.command),
    happenedOn: happenedOn(entry.body) ?? base.happenedOn,
    id: `change/${entry.changeId}`,
    ...wordsOf(entry),
    mode: null,
    irregular: false,
  };
}

/** What the river is filtered by: what was done from day to day, what was not to be prompted, and all other changes. */
function kindOfChange(command: string): string {
  if (command.startsWith('entry.') || command.startsWith('duty.')) return 'entry';
  return command.startsWith('finding.') ? 'finding' : 'change';
}

/** A daily entry stands on the day it is about, not on the day somebody wrote it down. */
function happenedOn(body: unknown): Day | undefined {
  const { happenedAt } = body as { readonly happenedAt?: unknown };
  const at = typeof happenedAt === 'string' ? findMoment(happenedAt) : undefined;
  return at === undefined ? undefined : dayOf(at);
}

function wordsOf({ kind, command, body }: RecordedEntry): Pick<TimelineEntry, 'title' | 'text'> {
  return kind === 'entry'
    ? entryWords(body as unknown as EnteredBody)
    : { title: changeTitle(command), text: changeText(command, body) };
}
