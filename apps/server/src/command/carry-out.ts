import type { Day } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { faultPoint, heldAt, moveCase, stamp } from '@guitu/record';

import type { IssuedPaper } from '../papers/compose/index.ts';
import { findPaperPerson } from '../papers/paper-person.ts';
import { loadPaperRegister, registerFor } from '../papers/paper-register.ts';
import { templateOfOrder } from '../papers/paper-template.ts';
import type { Transaction } from '../record-types.ts';
import { adoptEvidence } from './adopt-evidence.ts';
import type { CaseBodies } from './case-bodies.ts';
import { loadCaseBodies } from './case-bodies.ts';
import type { CaseFile } from './case-file.ts';
import { contextOf, factsOf } from './case-file.ts';
import type { IssueContext } from './issue-papers.ts';
import { issuePapers } from './issue-papers.ts';
import { refuseCommand } from './outcome.ts';
import type { Plan } from './plan.ts';
import { readdressTasks } from './readdress-tasks.ts';
import { regionsInvolved } from './regions-involved.ts';
import { sendCopies } from './send-copies.ts';
import { settle } from './settlement.ts';
import { loadStandingRows } from './standing-rows.ts';
import { voidPapersOf } from './void-papers.ts';
import type { Work } from './work.ts';
import { writeEvent } from './write-events.ts';
import { writeSettlement } from './write-settlement.ts';

/**
 * Writes what law has taken: matters, events, tasks, clocks, findings and permissions of the whole case, then papers
 * and copies. Everything in the running transaction; a refusal leaves nothing behind.
 */
export async function carryOut(work: Work, plan: Plan, reason: string): Promise<void> {
  const { file } = plan;
  const { case: row } = file.registers;
  await adoptEvidence(work, file.base.caseId, plan);
  const settlement = settle(work.services, file, work.now);
  await writeSettlement(work, file, settlement, await loadStandingRows(work.transaction, [row.id]));
  const eventIds: string[] = [];
  for (const move of plan.moves) eventIds.push(await writeEvent(work, move, row.key_id, row.holder_code));
  faultPoint('after-events');
  await writePapersAndCopies(work, plan, eventIds, reason);
  const holderCode = heldAt(settlement.facts.holder.officeCode, row.holder_code);
  work.told?.add(holderCode);
  const participants = settlement.matters.flatMap(({ assessment }) => assessment.participants);
  for (const { place } of participants) work.told?.add(place);
  // Last: whoever hands over does not see the file any more.
  if (holderCode === row.holder_code) return;
  await readdressTasks(work, file, settlement.facts.holder);
  // Whoever answered for the case here does not answer for it there.
  await work.transaction
    .updateTable('case_officer')
    .set({ until_on: dayOf(work.now), ...stamp(work.change) })
    .where('case_id', '=', row.id)
    .where('until_on', 'is', null)
    .execute();
  await moveCase(work.transaction, row.id, holderCode, work.change);
}

async function writePapersAndCopies(
  work: Work,
  plan: Plan,
  eventIds: readonly string[],
  reason: string,
): Promise<void> {
  const affected = plan.moves.filter(
    ({ decision }) => decision.papers.length > 0 || decision.copies.length > 0 || decision.voidsPapers,
  );
  if (affected.length === 0) return;
  const facts = factsOf(plan.file);
  const regions = affected.flatMap(({ matter }) =>
    regionsInvolved(
      matter.procedure,
      matter.state,
      facts,
      contextOf(work.services, plan.file, work.now, dayOf(work.now)),
    ),
  );
  const bodies = await loadCaseBodies(work.transaction, facts.holder, regions);
  const context = await issueContext(work, plan.file, bodies, reason, plan);
  for (const [index, move] of plan.moves.entries()) {
    if (move.decision.voidsPapers) await voidPapersOf(work, move.matter.id);
    const papers = context === undefined ? [] : await issuePapers(context, move, eventIds[index] ?? '');
    await sendCopies(work, plan.file, move, bodies, facts, papers);
  }
}

/**
 * What papers are made from; nothing where the register lacks what every paper names. Asking for permission is then
 * refused with what to fill in; what has happened is entered all the same, without a printed form.
 */
async function issueContext(
  work: Work,
  file: CaseFile,
  bodies: CaseBodies,
  reason: string,
  plan: Plan,
): Promise<IssueContext | undefined> {
  const orders = plan.moves.flatMap(({ decision }) => decision.papers);
  const { record } = work.services;
  const { person } = file.registers;
  const found = await findPaperPerson(
    record,
    work.transaction,
    factsOf(file),
    person,
    orders.map(templateOfOrder),
  );
  const issued = await loadIssuedPapers(work.transaction, file.base.caseId);
  if (found.person !== undefined) {
    const register = await registerFor(orders, () =>
      loadPaperRegister(record, work.transaction, file.registers),
    );
    return { work, file, bodies, person: found.person, register, reason, issued };
  }
  const recordsOnly = plan.moves.every((move) => move.decision.event.mode === 'record');
  if (recordsOnly || plan.moves.every((move) => move.decision.papers.length === 0)) return undefined;
  return refuseCommand([
    {
      code: 'paper.person-incomplete',
      text: `人员资料缺少${found.missing.join('、')}，文书无法制作。请先补全人员资料，再办这一步。`,
    },
  ]);
}

async function loadIssuedPapers(transaction: Transaction, caseId: string): Promise<IssuedPaper[]> {
  const rows = await transaction
    .selectFrom('paper')
    .innerJoin('body', 'body.id', 'paper.body_id')
    .select([
      'paper.matter_id',
      'paper.kind',
      'paper.title',
      'paper.number',
      'paper.issued_on',
      'paper.status',
      'body.name',
    ])
    .where('paper.case_id', '=', caseId)
    .orderBy('paper.issued_on')
    .orderBy('paper.id')
    .execute();
  return rows.map((row) => ({
    matterId: row.matter_id,
    kind: row.kind,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on as Day,
    bodyName: row.name,
    status: row.status,
  }));
}
