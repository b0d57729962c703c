import { z } from 'zod';

import { clockRow, findingRow } from './clocks.ts';
import { caseStatus, day, identifier, measure, mode, moment, paging } from './common.ts';
import { matterRow } from './matters.ts';
import { outdatedPaper } from './papers.ts';
import { refusal } from './refusal.ts';

export const caseRow = z
  .object({
    id: z.string(),
    name: z.string(),
    sex: z.enum(['male', 'female']).nullable(),
    measure,
    level: z.string().nullable(),
    officeCode: z.number(),
    officeName: z.string(),
    caseNumber: z.string().nullable(),
    termBegins: day.nullable(),
    termEnds: day.nullable(),
    status: caseStatus,
    receivedOn: day.nullable(),
    crime: z.string().nullable(),
    originalPenalty: z.string().nullable(),
    decidingAuthority: z.string().nullable(),
    judgmentNumber: z.string().nullable(),
    judgmentOn: day.nullable(),
    away: z.boolean(),
    flags: z.array(z.string()),
  })
  .meta({ id: 'CaseRow' });

const sortable = [
  'name',
  'measure',
  'level',
  'officeCode',
  'caseNumber',
  'crime',
  'receivedOn',
  'termBegins',
  'termEnds',
  'status',
  'sex',
  'originalPenalty',
  'decidingAuthority',
  'judgmentNumber',
  'judgmentOn',
] as const;

const conditions = {
  search: z.string().max(60).optional(),
  status: caseStatus.exclude(['assessing']).optional(),
  measure: measure.optional(),
  office: z.coerce.number().int().min(100_000_000_000).max(999_999_999_999).optional(),
  level: z.string().max(40).optional(),
  away: z.enum(['true']).optional(),
  missed: z.enum(['true']).optional(),
  endsWithin: z.coerce.number().int().min(0).max(3650).optional(),
};

const sort = z.enum([...sortable, ...sortable.map((name) => `-${name}` as const)]).default('name');

/** Filters of the register list. `total=false` leaves the count out: it is asked for beside the rows. */
export const caseFilter = z.object({
  ...conditions,
  sort,
  total: z.enum(['true', 'false']).default('true'),
  ...paging,
});

/** The same conditions for the count alone. */
export const caseCount = z.object(conditions);
export const caseTotal = z.object({ total: z.number() });

/** The columns a list may show, in any order the reader likes. */
export const caseColumns = ['name', 'flags', ...sortable] as const;

/** The same list as an Excel file with the columns that are seen; `id` (as often as needed) keeps only chosen people. */
export const caseExport = z.object({
  ...conditions,
  sort,
  columns: z
    .string()
    .max(400)
    .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/, '列名以逗号隔开')
    .optional(),
  id: z.union([identifier, z.array(identifier).max(1000)]).optional(),
});

export const caseList = z
  .object({ rows: z.array(caseRow), total: z.number().nullable(), page: z.number(), size: z.number() })
  .meta({ id: 'CaseList' });

export const personSheet = z
  .object({
    name: z.string(),
    sex: z.enum(['male', 'female']).nullable(),
    birthOn: day.nullable(),
    age: z.number().nullable(),
    ethnicity: z.string().nullable(),
    idTail: z.string().nullable(),
    phone: z.string().nullable(),
    homeAddress: z.string().nullable(),
    householdAddress: z.string().nullable(),
    initials: z.string(),
  })
  .meta({ id: 'PersonSheet' });

export const casePage = z
  .object({
    case: caseRow.extend({
      person: personSheet,
      minor: z.boolean(),
      /** Who answers for the case (责任人). */
      officer: z.string().nullable(),
      /** Whether there is a photo to ask for. */
      photo: z.boolean(),
    }),
    term: z
      .object({
        begins: day,
        ends: day,
        days: z.number(),
        served: z.number(),
        remaining: z.number(),
        how: z.array(z.string()),
        /** 刑期台账: every paper that set or altered the term, in the order in which they rule. */
        ledger: z.array(
          z.object({
            name: z.string(),
            paperNumber: z.string().nullable(),
            effectiveOn: day,
            /** Days it left out of the term. */
            notCountedDays: z.number().nullable(),
            /** The term once it had taken effect. */
            begins: day.nullable(),
            ends: day.nullable(),
            /** The last day by our own computation. */
            computedEnds: day.nullable(),
            /** The paper states another last day than the computation: the paper rules. */
            differs: z.boolean(),
            matterId: z.string().nullable(),
          }),
        ),
      })
      .nullable(),
    /** 原期满日已变，待重新出具. */
    outdatedPapers: z.array(outdatedPaper),
    prohibitions: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['place', 'person', 'activity']),
        content: z.string(),
        begins: day,
        ends: day.nullable(),
        inForce: z.boolean(),
      }),
    ),
    permissions: z.array(
      z.object({
        matterId: z.string(),
        kind: z.string(),
        title: z.string(),
        from: day,
        until: day,
        place: z.string().nullable(),
        returnedOn: day.nullable(),
        inForce: z.boolean(),
      }),
    ),
    clocks: z.array(clockRow),
    findings: z.array(findingRow),
    matters: z.array(matterRow),
    startable: z.array(
      z.object({ procedure: z.string(), title: z.string(), step: z.string(), refusals: z.array(refusal) }),
    ),
    /** 入矫手续: what follows the intake, done or owed. */
    firstDays: z.array(
      z.object({
        procedure: z.string(),
        title: z.string(),
        text: z.string(),
        articles: z.array(z.string()),
        done: z.boolean(),
        on: day.nullable(),
        /** The house's own target, never the law's. */
        dueOn: day.nullable(),
        startHref: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CasePage' });

export const timelineEntry = z
  .object({
    id: z.string(),
    at: moment,
    happenedOn: day.nullable(),
    kind: z.string(),
    title: z.string(),
    text: z.string(),
    who: z.string(),
    body: z.string(),
    mode: mode.nullable(),
    matterId: z.string().nullable(),
    paperId: z.string().nullable(),
    changeId: z.string(),
    irregular: z.boolean(),
  })
  .meta({ id: 'TimelineEntry' });

export const timelineFilter = z.object({
  before: moment.optional(),
  size: z.coerce.number().int().min(1).max(200).default(100),
});

export const timeline = z
  .object({ entries: z.array(timelineEntry), more: z.boolean() })
  .meta({ id: 'Timeline' });

export const readers = z
  .object({
    readers: z.array(z.object({ at: moment, name: z.string(), body: z.string(), what: z.string() })),
  })
  .meta({ id: 'Readers' });

export type CaseRow = z.infer<typeof caseRow>;
export type CaseFilter = z.infer<typeof caseFilter>;
export type CaseList = z.infer<typeof caseList>;
export type PersonSheet = z.infer<typeof personSheet>;
export type CasePage = z.infer<typeof casePage>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type Timeline = z.infer<typeof timeline>;
export type Readers = z.infer<typeof readers>;
