import { bound } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import { computeDays, computeHours } from '../../period/index.ts';
import type { PeriodResult } from '../../period/index.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';
import type { DetentionNote } from './form.ts';

/** Compulsory measures of a criminal case: only for a new or an earlier, untried crime do they fall under 第四十一条. */
const compulsory: readonly string[] = ['criminalDetention', 'residentialSurveillance', 'arrest'];

/** The person is locked up (在押): then the last day of a period stays where it is. */
const lockedUp: readonly string[] = [
  'administrativeDetention',
  'judicialDetention',
  'compulsoryRehabilitation',
  'criminalDetention',
  'arrest',
];

/**
 * 《实施办法》第四十一条 (RECV-26): whoever decided has to tell the agency and the procuratorate within three days of the decision.
 * Nothing for measures the article does not name.
 */
export function findNoticeDue(note: DetentionNote, context: Context): PeriodResult<Day> | undefined {
  const named = note.measure !== 'other' && (!compulsory.includes(note.measure) || note.newCrime === true);
  if (!named) return undefined;
  return computeDays(
    dayOf(note.decidedAt),
    { unit: 'days', amount: 3 },
    { rollsOver: true, calendar: context.calendar, detained: lockedUp.includes(note.measure) },
  );
}

/**
 * 《暂予监外执行规定》第二十二条 (RECV-27): 24 hours from the compulsory measure, exact, for somebody serving outside prison who is
 * suspected of a new or an untried crime.
 */
export function findHoursDue(note: DetentionNote, facts: CaseFacts): PeriodResult<Moment> | undefined {
  return isForNewCrimeOutside(note, facts) ? computeHours(note.decidedAt, 24) : undefined;
}

/** Somebody serving outside prison is held for a new or an untried crime (RECV-27, RECALL-09). */
export function isForNewCrimeOutside(note: DetentionNote, facts: Pick<CaseFacts, 'measure'>): boolean {
  return facts.measure === 'outsidePrison' && note.newCrime === true && compulsory.includes(note.measure);
}

/** The earliest moment at which the notice can have come. Where only its day is known nobody is held late by an hour not recorded. */
export function noticeCameAt(note: DetentionNote): Moment {
  const earliest = note.receivedAt ?? startOfDay(note.receivedOn);
  return earliest > note.decidedAt ? earliest : note.decidedAt;
}

/** 三日内 and 二十四小时内 include the last day and the last moment (《实施办法》第五十八条). */
export function cameLate(note: DetentionNote, due: Day): boolean {
  return bound('measures', 'exceeds', note.receivedOn, due);
}

/** The same for hours. */
export function cameLateByHours(note: DetentionNote, due: Moment): boolean {
  return bound('measures', 'exceeds', noticeCameAt(note), due);
}
