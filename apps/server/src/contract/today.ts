import { z } from 'zod';

import { day, measure, moment, personLine, severity } from './common.ts';

export const item = z
  .object({
    key: z.string(),
    kind: z.enum(['matter', 'clock', 'finding', 'paper', 'duty']),
    /** Null where one row speaks of several people. */
    caseId: z.string().nullable(),
    matterId: z.string().nullable(),
    person: personLine.nullable(),
    /** Several people of whom the same is due, each with the way to his own. */
    people: z.array(z.object({ caseId: z.string(), name: z.string(), href: z.string() })),
    title: z.string(),
    text: z.string(),
    dueAt: moment.nullable(),
    articles: z.array(z.string()),
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
    next: z.object({ text: z.string(), day }).nullable(),
  })
  .meta({ id: 'TodayPage' });

export type TodayItem = z.infer<typeof item>;
export type DayEntry = z.infer<typeof dayEntry>;
export type TodayPage = z.infer<typeof todayPage>;
