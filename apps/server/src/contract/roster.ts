import { z } from 'zod';

import { day, idempotencyKey, identifier, measure, moment, role } from './common.ts';

const colleague = z.object({ id: z.string(), name: z.string(), roles: z.array(role), cases: z.number() });

export const absence = z
  .object({
    id: z.string(),
    name: z.string(),
    from: day,
    until: day,
    reason: z.string().nullable(),
    actingName: z.string().nullable(),
    /** Roles the acting one has for this time. */
    grants: z.array(role),
    ground: z.string().nullable(),
    enteredBy: z.string(),
    endedOn: day.nullable(),
    now: z.boolean(),
  })
  .meta({ id: 'Absence' });

export const shift = z
  .object({ day, name: z.string(), phone: z.string().nullable() })
  .meta({ id: 'DutyShift' });

export const handoverRow = z
  .object({
    id: z.string(),
    fromName: z.string(),
    toName: z.string(),
    on: day,
    note: z.string().nullable(),
    people: z.number(),
    confirmedAt: moment.nullable(),
    /** It waits for whoever asks. */
    mine: z.boolean(),
  })
  .meta({ id: 'HandoverRow' });

/** The body from the inside: who works here, who is away, who is on duty, what is handed over. */
export const officePage = z
  .object({
    today: day,
    colleagues: z.array(colleague),
    /** Cases nobody answers for. */
    unassigned: z.number(),
    absences: z.array(absence),
    shifts: z.array(shift),
    handovers: z.array(handoverRow),
    /** Whether whoever asks may let somebody act as approver. */
    mayGrant: z.boolean(),
  })
  .meta({ id: 'OfficePage' });

/** One hand-over as it is printed: each person with what runs, what is late and what is due soon. */
export const handoverPage = z
  .object({
    handover: handoverRow,
    people: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        measure,
        level: z.string().nullable(),
        termEnds: day.nullable(),
        running: z.array(z.string()),
        late: z.array(z.string()),
        soon: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'HandoverPage' });

export const assignOfficer = z.object({
  accountId: identifier,
  caseIds: z.array(identifier).min(1).max(500),
  idempotencyKey,
});
/** Without cases: all of whom the one who hands over answers for. */
export const handOver = z.object({
  fromId: identifier,
  toId: identifier,
  on: day,
  note: z.string().max(1000).optional(),
  caseIds: z.array(identifier).min(1).max(500).optional(),
  idempotencyKey,
});
export const confirmHandover = z.object({ idempotencyKey });
export const enterAbsence = z.object({
  accountId: identifier,
  from: day,
  until: day,
  reason: z.string().max(200).optional(),
  actingId: identifier.optional(),
  grantApprover: z.boolean().optional(),
  ground: z.string().max(200).optional(),
  idempotencyKey,
});
export const endAbsence = z.object({ idempotencyKey });
/** The whole of one day; nobody clears it. */
export const putShift = z.object({
  people: z
    .array(z.object({ name: z.string().trim().min(1).max(60), phone: z.string().max(40).optional() }))
    .max(6),
  idempotencyKey,
});
export const dayParams = z.object({ day });

export type OfficePage = z.infer<typeof officePage>;
export type HandoverPage = z.infer<typeof handoverPage>;
export type HandoverRow = z.infer<typeof handoverRow>;
export type AbsenceRow = z.infer<typeof absence>;
export type AssignOfficer = z.infer<typeof assignOfficer>;
export type HandOver = z.infer<typeof handOver>;
export type EnterAbsence = z.infer<typeof enterAbsence>;
export type PutShift = z.infer<typeof putShift>;
