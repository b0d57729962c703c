import type { FormValues, Mode, Procedure } from '@guitu/law';
import { findProcedure, findTaken } from '@guitu/law';

import type { CaseFile, OpenMatter } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Plan } from '../command/plan.ts';
import { emptyPlan, planMove } from '../command/plan.ts';
import { stepCommand } from '../command/step-command.ts';
import type { Work } from '../command/work.ts';
import type { Transaction } from '../record-types.ts';
import type { ArrivalPapers } from './arrival-order.ts';

/** The procedure every arrival runs through. */
export function intakeProcedure(): Procedure {
  const procedure = findProcedure('intake');
  if (procedure === undefined) throw new Error('there is no procedure intake');
  return procedure;
}

/** The matter by which a case is (or was) received, or nothing. One that was withdrawn or annulled does not count. */
export async function findIntakeId(transaction: Transaction, caseId: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('matter')
    .select('id')
    .where('case_id', '=', caseId)
    .where('procedure', '=', 'intake')
    .where('status', 'in', ['open', 'running', 'closed'])
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  return row?.id;
}

/** Opens the intake of a case: 登记待接收, and the papers that came along. Refuses what law refuses. */
export function planIntake(
  work: Work,
  file: CaseFile,
  matterId: string,
  announce: FormValues,
  papers: ArrivalPapers | undefined,
  mode: Mode = 'permit',
): Plan {
  const subject = { id: matterId, procedure: intakeProcedure() };
  const opening = stepCommand(subject.procedure, { step: 'announce', values: announce, mode }, work.now);
  const opened = planMove(work.services, emptyPlan(file), subject, opening, work.actor, work.now);
  if (!opened.taken) return refuseCommand(opened.refusals);
  return papers === undefined ? opened.plan : planPapers(work, opened.plan, subject, papers, mode);
}

/** Enters papers that came into an intake that is there. */
export function planPapers(
  work: Work,
  plan: Plan,
  subject: Pick<OpenMatter, 'id' | 'procedure'>,
  papers: ArrivalPapers,
  mode: Mode = 'permit',
): Plan {
  const values = {
    receivedOn: papers.receivedOn,
    papers: papers.codes,
    ...(papers.evidence === undefined || papers.evidence.length === 0 ? {} : { evidence: papers.evidence }),
    ...(papers.note === undefined ? {} : { note: papers.note }),
  };
  const command = stepCommand(subject.procedure, { step: 'addPapers', values, mode }, work.now);
  const planned = planMove(work.services, plan, subject, command, work.actor, work.now);
  return planned.taken ? planned.plan : refuseCommand(planned.refusals);
}

/** How the notice came stays what it was when the first one came. */
const first: ReadonlySet<string> = new Set(['source', 'learnedOn', 'note']);

/**
 * Fills in what the notice left open, each value by a correction with its reason. Filling a blank alters nothing anybody
 * decided or printed: it needs no approver and issues no paper anew. What law does not let in any more (the decision stands,
 * another office entered the notice) is named in the answer and left.
 */
export function planBlanks(
  work: Work,
  file: CaseFile,
  matter: OpenMatter,
  announce: FormValues,
): { readonly plan: Plan; readonly filled: readonly string[]; readonly kept: readonly string[] } {
  const present = findTaken(matter.state, 'announce')?.values ?? {};
  const actor = { ...work.actor, roles: [...new Set([...work.actor.roles, 'approver' as const])] };
  let plan: Plan = emptyPlan(file);
  const filled: string[] = [];
  const kept: string[] = [];
  for (const [field, value] of Object.entries(announce)) {
    if (value === undefined || value === 'unknown' || first.has(field)) continue;
    const standing = present[field];
    if (standing !== undefined && standing !== 'unknown') {
      if (JSON.stringify(standing) !== JSON.stringify(value)) kept.push(field);
      continue;
    }
    const planned = planMove(
      work.services,
      plan,
      matter,
      { act: 'correct', step: 'announce', field, value, reason: '来件补充' },
      actor,
      work.now,
    );
    if (!planned.taken) {
      kept.push(field);
      continue;
    }
    filled.push(field);
    plan = withoutPapers(planned.plan);
  }
  return { plan, filled, kept };
}

function withoutPapers(plan: Plan): Plan {
  return {
    ...plan,
    moves: plan.moves.map((move) => ({
      ...move,
      decision: { ...move.decision, papers: [], copies: [], replacesPapers: false },
    })),
  };
}
