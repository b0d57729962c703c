import type { AllowedQuery, Day } from '@guitu/law';
import {
  allowedQueries,
  dayOf,
  giveBackDossierForm,
  givingBackRefusals,
  handingOutRefusals,
  lendDossierForm,
  lendingRefusals,
} from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { contextOf, factsOf } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { GiveBackDossier, LendDossier } from '../contract/dossier.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { dossierCommand, filled, mustKeep, textIn } from './filled.ts';
import { readAs } from './read-as.ts';

/** 借阅、查阅登记: who has the file in hand or saw it, on what ground. A minor's only by an allowed query, to the applicant. */
export function lendDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  { kind, values: raw, query, idempotencyKey }: LendDossier,
): Promise<{ readonly id: string }> {
  const values = filled(lendDossierForm, raw);
  const command = {
    ...dossierCommand,
    command: 'dossier.lend',
    caseId,
    idempotencyKey,
    body: { kind, values, ...(query === undefined ? {} : { query }) },
    matterIds: query === undefined ? [] : [query],
  };
  return runCaseCommand(services, visitor, command, async ({ transaction, change, actor, now }, file) => {
    const today = dayOf(now);
    const facts = factsOf(file);
    mustKeep(kind, visitor, { facts, context: contextOf(services, file, now, today) });
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
      transaction
        .selectFrom('dossier_loan')
        .select(['kind', 'from_on'])
        .where('id', '=', loanId)
        .where('case_id', '=', caseId)
        .executeTakeFirst(),
    ),
  );
  const kind = loan.kind === 'workingFile' ? 'workingFile' : 'caseFile';
  const command = {
    ...dossierCommand,
    command: 'dossier.return',
    caseId,
    idempotencyKey,
    body: { loanId, values },
  };
  return runCaseCommand(services, visitor, command, async ({ transaction, change, actor, now }, file) => {
    const today = dayOf(now);
    mustKeep(kind, visitor, { facts: factsOf(file), context: contextOf(services, file, now, today) });
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
