import type { Actor, Moment } from '@guitu/law';
import { getStep, mendNames, officeNames, statusNames } from '@guitu/law';

import type { Will } from '../contract/commands.ts';
import { findPaperPerson } from '../papers/paper-person.ts';
import { templateOfOrder } from '../papers/paper-template.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { CaseBodies } from './case-bodies.ts';
import type { CaseFile } from './case-file.ts';
import { factsOf } from './case-file.ts';
import { isSigner } from './issue-papers.ts';
import type { Move, Plan } from './plan.ts';
import { isOwnCopy, resolveRecipient } from './send-copies.ts';
import { settle } from './settlement.ts';

/** What a legal act would write and send, for the one question that is asked before it is done. */
export async function describeWill(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  before: CaseFile,
  plan: Plan,
  bodies: CaseBodies,
  now: Moment,
): Promise<Will> {
  const facts = factsOf(plan.file);
  const first = plan.moves[0];
  if (first === undefined) throw new Error('a plan without a move has no effect');
  const papers = plan.moves.flatMap(({ decision }) => decision.papers);
  const printable = await findPaperPerson(
    services.record,
    transaction,
    facts,
    before.registers.person,
    papers.map(templateOfOrder),
  );
  const after = settle(services, plan.file, now);
  const standing = new Set(settle(services, before, now).matters.flatMap(keysOf));
  const own = after.matters.find(({ matter }) => matter.id === first.matter.id);
  const waiting = own?.assessment.tasks.find((task) => task.required);
  return {
    title: titleOf(first),
    papers:
      printable.person === undefined
        ? []
        : papers.map((order) => ({
            title: order.title,
            kind: order.kind,
            signedBy: isSigner(actor, order) ? actor.bodyName : bodies.nameOf(order.signedBy, order.region),
            numbered: order.counterWord !== undefined,
          })),
    copies: plan.moves
      .flatMap(({ decision }) => decision.copies)
      .map((order) => ({ order, copy: resolveRecipient(order.recipient, bodies, facts) }))
      .filter(({ copy }) => !isOwnCopy(copy, actor))
      .map(({ order, copy }) => ({
        recipient: copy.name,
        subject: order.subject,
        article: order.article.label,
      })),
    voids: (await Promise.all(plan.moves.map((move) => losesForce(transaction, move)))).flat(),
    statusText: own === undefined ? '' : statusNames[own.assessment.status],
    waiting:
      waiting === undefined
        ? null
        : `${waiting.title}（${bodies.nameOf(waiting.office, waiting.region) || officeNames[waiting.office]}）`,
    findings: after.matters
      .flatMap((settled) =>
        settled.assessment.findings.map((finding) => ({
          finding,
          key: keyOf(settled.matter.id, finding.code),
        })),
      )
      .filter(({ key }) => !standing.has(key))
      .map(({ finding }) => ({ title: finding.title, text: finding.text })),
  };
}

function titleOf({ command, matter, decision }: Move): string {
  if (command.act !== 'step') return `${mendNames[command.act]}：${matter.procedure.summary(decision.state)}`;
  return `${getStep(matter.procedure, command.step).title}：${matter.procedure.summary(decision.state)}`;
}

function keysOf(settled: {
  matter: { id: string };
  assessment: { findings: readonly { code: string }[] };
}): string[] {
  return settled.assessment.findings.map((finding) => keyOf(settled.matter.id, finding.code));
}

function keyOf(matterId: string, code: string): string {
  return `${matterId}/${code}`;
}

/** Papers in force that this move ends: all of the matter, or those that a corrected one takes the place of. */
function losesForce(transaction: Transaction, { matter, decision }: Move): Promise<Will['voids']> {
  if (!decision.voidsPapers && !decision.replacesPapers) return Promise.resolve([]);
  const inForce = transaction
    .selectFrom('paper')
    .select(['id', 'title', 'number'])
    .where('matter_id', '=', matter.id)
    .where('status', '=', 'issued')
    .orderBy('issued_on');
  if (decision.voidsPapers) return inForce.execute();
  const kinds = decision.papers.map((order) => order.kind);
  return kinds.length === 0 ? Promise.resolve([]) : inForce.where('kind', 'in', kinds).execute();
}
