import type { AllowedQuery, Day } from '@guitu/law';
import {
  allowedQueries,
  giveBackDossierForm,
  givingBackRefusals,
  handingOutRefusals,
  lendDossierForm,
  lendingRefusals,
} from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { CaseFile } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { GiveBackDossier, LendDossier } from '../contract/dossier.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { filled, runDossierCommand, textIn } from './dossier-command.ts';
import { readAs } from './read-as.ts';
import { findInRegister, kindOf } from './registers.ts';

/** 借阅、查阅登记: who has the file in hand or saw it, on what ground. A minor's only by an allowed query, to the applicant. */
export function lendDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  { kind, values: raw, query, idempotencyKey }: LendDossier,
): Promise<{ readonly id: string }> {
  const values = filled(lendDossierForm, raw);
  const command = {
    command: 'dossier.lend',
    caseId,
    kind,
    idempotencyKey,
    body: { kind, values, ...(query === undefined ? {} : { query }) },
    query,
  } as const;
  return runDossierCommand(services, visitor, command, async (work) => {
    const { transaction, change, actor, file, facts, today } = work;
    const to = { field: 'borrower', name: textIn(values, 'borrower') };
    const refusals = [
      ...lendingRefusals(values, today),
      ...handingOutRefusals(facts, today, allowedQuery(file, query), to),
    ];
    if (refusals.length > 0) refuseCommand(refusals);
    const id = newId();
    await transaction
      .insertInto('dossier_loan')
      .values({
        id,
        case_id: caseId,
        kind,
        body: json(values),
        from_on: textIn(values, 'from'),
        until_on: textIn(values, 'until') || null,
        query_matter_id: query ?? null,
        entered_by: actor.name,
        body_name: actor.bodyName,
        entered_at: change.at,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

/** The query that was named, if it is one of this file and was allowed. */
export function allowedQuery(file: CaseFile, query: string | undefined): AllowedQuery | undefined {
  return allowedQueries(file.matters).find(({ matterId }) => matterId === query);
}

/** Enters that what was lent has come back. */
export async function giveBackDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  loanId: string,
  { values: raw, idempotencyKey }: GiveBackDossier,
): Promise<{ readonly id: string }> {
  const values = filled(giveBackDossierForm, raw);
  const loan = orNotFound(
    await readAs(services, visitor, (transaction) =>
      findInRegister(transaction, 'dossier_loan', caseId, loanId),
    ),
  );
  const command = {
    command: 'dossier.return',
    caseId,
    kind: kindOf(loan),
    idempotencyKey,
    body: { loanId, values },
  } as const;
  return runDossierCommand(services, visitor, command, async ({ transaction, change, actor, today }) => {
    const refusals = givingBackRefusals(values, loan.from_on as Day, today);
    if (refusals.length > 0) refuseCommand(refusals);
    const changed = await transaction
      .updateTable('dossier_loan')
      .set({
        returned_on: textIn(values, 'returnedOn'),
        returned_state: textIn(values, 'state') || null,
        returned_by: actor.name,
        ...stamp(change),
      })
      .where('id', '=', loanId)
      .where('returned_on', 'is', null)
      .returning('id')
      .execute();
    if (changed.length === 0) refuseCommand([{ code: 'dossier.returned', text: '这一次借阅已经登记归还。' }]);
    return { id: loanId };
  });
}
