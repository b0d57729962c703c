import { z } from 'zod';

import { computed, day, measure, moment, personLine, severity } from './common.ts';

export const item = z
  .object({
    key: z.string(),
    kind: z.enum(['matter', 'clock', 'finding', 'paper', 'duty']),
    /** What sort of work it is: a list is read by it. */
    sort: z.enum(['decision', 'opinion', 'intake', 'step', 'deadline', 'finding', 'paper', 'duty']),
    /** Null where one row speaks of several people. */
    caseId: z.string().nullable(),
    matterId: z.string().nullable(),
    person: personLine.nullable(),
    /** Several people of whom the same is due, each with the way to his own. */
    people: z.array(
      z.object({ caseId: z.string(), name: z.string(), village: z.string(), href: z.string() }),
    ),
    title: z.string(),
    text: z.string(),
    dueAt: moment.nullable(),
    /** What else runs in the same matter, earliest first: one cause has one row. */
    also: z.array(z.object({ title: z.string(), dueAt: moment.nullable() })),
    /** Who has to deal with it, for somebody who only reads. */
    owner: z.string().nullable(),
    /** The village the person lives in, for the sheet that is taken along. */
    village: z.string(),
    articles: z.array(z.string()),
    /** On what it rests, for what the law says now. */
    facts: z.array(computed),
    action: z.object({ label: z.string(), href: z.string() }),
    severity,
  })
  .meta({ id: 'TodayItem' });

export const dayEntry = z
  .object({
    caseId: z.string(),
    matterId: z.string().nullable(),
    name: z.string(),
    measure,
    officeName: z.string(),
    on: day,
    text: z.string(),
  })
  .meta({ id: 'DayEntry' });

export const county = z
  .object({
    code: z.number(),
    name: z.string(),
    serving: z.number(),
    /** Matters that run, those with a legal deadline that has passed, and those with one within seven days. */
    open: z.number(),
    late: z.number(),
    week: z.number(),
    /** Reports and visits nobody has made up for. */
    missed: z.number(),
  })
  .meta({ id: 'TodayCounty' });

export const lateClock = z
  .object({
    caseId: z.string(),
    matterId: z.string(),
    name: z.string(),
    officeName: z.string(),
    title: z.string(),
    dueAt: moment,
    stoppedAt: moment,
    article: z.string().nullable(),
  })
  .meta({ id: 'LateClock' });

/** 检察监督 that is not closed: whose turn it is, and by when. */
export const openOpinion = z
  .object({
    caseId: z.string(),
    matterId: z.string(),
    name: z.string(),
    officeName: z.string(),
    summary: z.string(),
    raisedAt: moment,
    waitingTitle: z.string(),
    waitingName: z.string(),
    /** Whether it is the turn of whoever asks. */
    own: z.boolean(),
    dueAt: moment.nullable(),
  })
  .meta({ id: 'OpenOpinion' });

/** Something that ends by itself within the week, unless somebody acts. */
export const lapsing = z
  .object({
    caseId: z.string(),
    matterId: z.string(),
    name: z.string(),
    officeName: z.string(),
    title: z.string(),
    dueAt: moment,
  })
  .meta({ id: 'Lapsing' });

export const todayPage = z
  .object({
    today: day,
    groups: z.object({
      overdue: z.array(item),
      today: z.array(item),
      threeDays: z.array(item),
      week: z.array(item),
      later: z.array(item),
    }),
    day: z.object({
      /** Who is on duty here today. */
      onDuty: z.array(z.object({ name: z.string(), phone: z.string().nullable() })),
      /** Who is expected to report, and whom to visit. */
      reporting: z.array(dayEntry),
      visiting: z.array(dayEntry),
      returning: z.array(dayEntry),
      leaving: z.array(dayEntry),
      ending: z.array(dayEntry),
    }),
    /** For an agency above judicial offices: what is due up to today in each of them, and what was missed. */
    offices: z.array(
      z.object({
        officeCode: z.number(),
        officeName: z.string(),
        duties: z.array(
          z.object({ duty: z.string(), title: z.string(), due: z.number(), missed: z.number() }),
        ),
      }),
    ),
    /** For an agency above counties: its counties (its prefectures, for a province) side by side. */
    counties: z.array(county),
    /** For a procuratorate: what was finished late in the last days. */
    wentLate: z.array(lateClock),
    /** For a procuratorate and the agencies it oversees: opinions in progress, what is owed to the procuratorate first. */
    opinions: z.array(openOpinion),
    /** For the head of the county's justice bureau: orders of his that lapse this week. */
    lapsing: z.array(lapsing),
    /** For how many cases whoever asks answers, and whether only those are listed. */
    mine: z.object({ cases: z.number(), only: z.boolean() }),
    /** Hand-overs that wait, for both of the two whom they concern. */
    handovers: z.array(
      z.object({
        id: z.string(),
        fromName: z.string(),
        toName: z.string(),
        people: z.number(),
        mine: z.boolean(),
      }),
    ),
    next: z.object({ text: z.string(), day }).nullable(),
  })
  .meta({ id: 'TodayPage' });

export type TodayItem = z.infer<typeof item>;
export type DayEntry = z.infer<typeof dayEntry>;
export type TodayPage = z.infer<typeof todayPage>;
export type TodayCounty = z.infer<typeof county>;
export type OpenOpinion = z.infer<typeof openOpinion>;
export type Lapsing = z.infer<typeof lapsing>;
export type LateClock = z.infer<typeof lateClock>;
