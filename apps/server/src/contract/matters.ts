import { z } from 'zod';

import { clockRow, findingRow } from './clocks.ts';
import { article, computed, day, measure, mode, moment, office, paging, personLine } from './common.ts';
import { copyRow, outdatedPaper, paperRow } from './papers.ts';
import { refusal } from './refusal.ts';
import { values } from './values.ts';

export const matterStatus = z
  .enum(['open', 'running', 'closed', 'withdrawn', 'annulled', 'superseded'])
  .meta({ id: 'MatterStatus' });
export const outcome = z.enum(['approved', 'refused']).meta({ id: 'Outcome' });

export const waiting = z
  .object({
    step: z.string(),
    title: z.string(),
    office,
    officeName: z.string(),
    since: moment,
    due: moment.nullable(),
  })
  .meta({ id: 'Waiting' });

export const matterRow = z
  .object({
    id: z.string(),
    caseId: z.string(),
    person: personLine,
    procedure: z.string(),
    /** The version of the definition this matter follows to its end. */
    version: z.string(),
    title: z.string(),
    summary: z.string(),
    status: matterStatus,
    statusText: z.string(),
    outcome: outcome.nullable(),
    waiting: waiting.nullable(),
    openedAt: moment,
    closedAt: moment.nullable(),
    revision: z.number(),
  })
  .meta({ id: 'MatterRow' });

export const matterFilter = z.object({
  waiting: z.enum(['mine', 'all']).default('all'),
  procedure: z.string().max(60).optional(),
  status: matterStatus.optional(),
  /** Held at this place or below it. */
  place: z.coerce.number().int().min(100_000_000_000).max(999_999_999_999).optional(),
  /** A legal deadline of it has passed, or passes within seven days. */
  due: z.enum(['late', 'week']).optional(),
  /** Not closed yet. */
  running: z.enum(['true']).optional(),
  ...paging,
});

export const matterList = z
  .object({ rows: z.array(matterRow), total: z.number(), page: z.number(), size: z.number() })
  .meta({ id: 'MatterList' });

export const stated = z
  .object({ office, name: z.string(), bodyName: z.string().nullable() })
  .meta({ id: 'Stated' });

export const stepRow = z
  .object({
    name: z.string(),
    title: z.string(),
    kind: z.enum(['request', 'opinion', 'decision', 'record']),
    optional: z.boolean(),
    state: z.enum(['done', 'now', 'next', 'skipped']),
    office,
    officeName: z.string(),
    who: z.string().nullable(),
    body: z.string().nullable(),
    at: moment.nullable(),
    happenedOn: day.nullable(),
    tookHours: z.number().nullable(),
    stated: stated.nullable(),
    values: values.nullable(),
    outcome: outcome.nullable(),
    irregularities: z.array(refusal),
  })
  .meta({ id: 'StepRow' });

export const historyEntry = z
  .object({
    sequence: z.number(),
    type: z.string(),
    title: z.string(),
    text: z.string(),
    step: z.string().nullable(),
    at: moment,
    happenedAt: moment,
    who: z.string(),
    body: z.string(),
    mode,
    irregularities: z.array(refusal),
    /** False for what was sent back, replaced or undone later. */
    stands: z.boolean(),
    change: z.object({ field: z.string(), old: z.string(), new: z.string() }).nullable(),
  })
  .meta({ id: 'HistoryEntry' });

export const why = z
  .object({
    rule: z.string(),
    articles: z.array(article),
    computation: z.array(computed),
    competence: z.object({ office, officeName: z.string(), text: z.string() }).nullable(),
    told: z.array(z.string()),
    otherwise: z.string(),
  })
  .meta({ id: 'Why' });

export const actName = z
  .enum(['step', 'sendBack', 'withdraw', 'correct', 'annul', 'supersede', 'reopen'])
  .meta({ id: 'ActName' });

export const actRow = z
  .object({
    act: actName,
    step: z.string().nullable(),
    title: z.string(),
    optional: z.boolean(),
    refusal: refusal.nullable(),
  })
  .meta({ id: 'ActRow' });

/** 检察监督 about another matter of the same case. */
export const opinionAbout = z
  .object({ matterId: z.string(), summary: z.string(), statusText: z.string(), running: z.boolean() })
  .meta({ id: 'OpinionAbout' });

export const matterPage = z
  .object({
    id: z.string(),
    caseId: z.string(),
    person: z.object({ name: z.string(), measure, officeName: z.string(), termEnds: day.nullable() }),
    procedure: z.string(),
    version: z.string(),
    title: z.string(),
    summary: z.string(),
    status: matterStatus,
    statusText: z.string(),
    outcome: outcome.nullable(),
    revision: z.number(),
    openedAt: moment,
    closedAt: moment.nullable(),
    waiting: waiting.nullable(),
    values: z.record(z.string(), values),
    steps: z.array(stepRow),
    acts: z.array(actRow),
    why: why.nullable(),
    clocks: z.array(clockRow),
    findings: z.array(findingRow),
    papers: z.array(paperRow),
    /** Beside a change of the term: papers in force that still say the old end. */
    outdatedPapers: z.array(outdatedPaper),
    copies: z.array(copyRow),
    history: z.array(historyEntry),
    /** 检察监督 about this matter. */
    opinions: z.array(opinionAbout),
    demonstration: z.boolean(),
    /** Seen by a body that takes part, not by the one that holds the case: there is no more of the file to open. */
    guest: z.boolean(),
  })
  .meta({ id: 'MatterPage' });

export type MatterRow = z.infer<typeof matterRow>;
export type MatterFilter = z.infer<typeof matterFilter>;
export type MatterList = z.infer<typeof matterList>;
export type StepRow = z.infer<typeof stepRow>;
export type HistoryEntry = z.infer<typeof historyEntry>;
export type Why = z.infer<typeof why>;
export type ActRow = z.infer<typeof actRow>;
export type Waiting = z.infer<typeof waiting>;
export type MatterPage = z.infer<typeof matterPage>;
export type OpinionAbout = z.infer<typeof opinionAbout>;
