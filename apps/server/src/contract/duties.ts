import { z } from 'zod';

import { day, idempotencyKey, identifier, measure, moment } from './common.ts';
import { refusal } from './refusal.ts';
import { values } from './values.ts';

const entryKind = z
  .enum([
    'routineReport',
    'promptReport',
    'prohibitionReport',
    'healthReport',
    'medicalReview',
    'medicalExamination',
    'contact',
    'visit',
    'digitalCheck',
    'teamVisit',
    'education',
    'publicService',
  ])
  .meta({ id: 'EntryKind' });

export const dutyName = z
  .enum([
    'routineReport',
    'prohibitionReport',
    'healthReport',
    'medicalReview',
    'medicalExamination',
    'contact',
    'visit',
    'digitalCheck',
    'teamVisit',
    'education',
    'publicService',
    'sensitiveContact',
  ])
  .meta({ id: 'DutyName' });

const occurrenceStatus = z.enum(['expected', 'done', 'excused', 'missed']);

/** The key of an expected instance: duty, period, number. */
const occurrenceKey = z.string().min(3).max(80);

export const occurrence = z
  .object({
    duty: dutyName,
    title: z.string(),
    owedBy: z.enum(['supervisee', 'agency']),
    /** The kind of entry that fulfils it. */
    kind: entryKind,
    key: z.string(),
    from: day,
    until: day,
    plannedOn: day,
    dueAt: moment,
    status: occurrenceStatus,
    entryId: z.string().nullable(),
    late: z.boolean(),
    reason: z.string().nullable(),
    /** Missed, and somebody has dealt with that. */
    dealtWith: z.boolean(),
  })
  .meta({ id: 'Occurrence' });

export const dailyEntry = z
  .object({
    id: z.string(),
    kind: entryKind,
    kindName: z.string(),
    happenedAt: moment,
    recordedAt: moment,
    values,
    counts: z.boolean(),
    occurrence: z.string().nullable(),
    enteredBy: z.string(),
    withdrawn: z.object({ at: moment, by: z.string(), reason: z.string() }).nullable(),
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'DailyEntry' });

export const dutyExcuse = z
  .object({
    id: z.string(),
    kind: z.enum(['excused', 'dealtWith']),
    duty: dutyName,
    occurrence: z.string(),
    on: day,
    reason: z.string(),
    until: day.nullable(),
    enteredBy: z.string(),
  })
  .meta({ id: 'DutyExcuse' });

/** What a case owes and what was done, newest first: six months back and the periods ahead. */
export const caseDuties = z
  .object({
    occurrences: z.array(occurrence),
    entries: z.array(dailyEntry),
    excuses: z.array(dutyExcuse),
    editable: z.boolean(),
  })
  .meta({ id: 'CaseDuties' });

const entered = { kind: entryKind, happenedAt: moment, values, occurrence: occurrenceKey.optional() };

export const enterEntry = z.object({ ...entered, idempotencyKey });
export const withdrawEntry = z.object({ reason: z.string().min(1).max(500), idempotencyKey });
export const correctEntry = z.object({
  happenedAt: moment,
  values,
  reason: z.string().min(1).max(500),
  idempotencyKey,
});

export const excuseDuty = z.object({
  kind: z.enum(['excused', 'dealtWith']),
  duty: dutyName,
  occurrence: occurrenceKey,
  reason: z.string().min(1).max(1000),
  until: day.optional(),
  idempotencyKey,
});

/** An excuse that should not have been given: what it let off is owed again. */
export const withdrawExcuse = withdrawEntry;

export const dueFilter = z.object({
  duty: dutyName,
  /** Only what is planned up to this day; without it everything open. */
  until: day.optional(),
  /** Everybody who serves, also those of whom nothing is due. */
  everybody: z.enum(['true', 'false']).default('false'),
});

/** Somebody in a round: the oldest open instance of the duty, where there is one. */
export const duePerson = z
  .object({
    caseId: z.string(),
    name: z.string(),
    measure,
    level: z.string().nullable(),
    officeName: z.string(),
    /** The village he lives in, as far as the register knows it. */
    place: z.string(),
    due: z
      .object({
        key: z.string(),
        from: day,
        until: day,
        plannedOn: day,
        dueAt: moment,
        status: occurrenceStatus,
      })
      .nullable(),
  })
  .meta({ id: 'DuePerson' });

export const duePeople = z
  .object({ duty: dutyName, title: z.string(), kind: entryKind, people: z.array(duePerson) })
  .meta({ id: 'DuePeople' });

export const roundPreview = z.object({
  kind: entryKind,
  happenedAt: moment,
  /** The same for all; what a person has of his own goes over it. */
  values,
  people: z
    .array(z.object({ caseId: identifier, values, occurrence: occurrenceKey.optional() }))
    .min(1)
    .max(200),
});

export const round = roundPreview.extend({ idempotencyKey });

/** What entering the round would come to for each: why it would be refused, or what would be done by it. */
export const roundPreviewPage = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        refusals: z.array(refusal),
        fulfils: z.array(
          z.object({
            duty: dutyName,
            title: z.string(),
            key: z.string(),
            from: day,
            until: day,
            late: z.boolean(),
          }),
        ),
        /** What to look at once more before it is entered; never a refusal. */
        remarks: z.array(z.object({ field: z.string(), text: z.string() })),
        /** One of the kind is entered for that day already: perhaps by a colleague. */
        enteredThatDay: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RoundPreview' });

export const roundResult = z
  .object({ rows: z.array(z.object({ caseId: z.string(), name: z.string(), refusals: z.array(refusal) })) })
  .meta({ id: 'RoundResult' });

export type OccurrenceRow = z.infer<typeof occurrence>;
export type DailyEntryRow = z.infer<typeof dailyEntry>;
export type CaseDuties = z.infer<typeof caseDuties>;
export type EnterEntry = z.infer<typeof enterEntry>;
export type WithdrawEntry = z.infer<typeof withdrawEntry>;
export type CorrectEntry = z.infer<typeof correctEntry>;
export type ExcuseDuty = z.infer<typeof excuseDuty>;
export type DueFilter = z.infer<typeof dueFilter>;
export type DuePeople = z.infer<typeof duePeople>;
export type RoundPreview = z.infer<typeof roundPreview>;
export type RoundPreviewPage = z.infer<typeof roundPreviewPage>;
export type Round = z.infer<typeof round>;
export type RoundResult = z.infer<typeof roundResult>;
