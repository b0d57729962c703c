import { closeDossierForm, closingRefusals, reopenDossierForm } from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { CloseDossier, ReopenDossier } from '../contract/dossier.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { findArranged } from './arranged.ts';
import { partsOf } from './dossier-page.ts';
import { dossierCommand, filled, mustKeep, textIn } from './filled.ts';
import { readAs } from './read-as.ts';

/** 归档: the file as it is, with its catalogue, who closed it and what is missing. */
export async function closeDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  { kind, values: raw, idempotencyKey }: CloseDossier,
): Promise<{ readonly id: string }> {
  const values = filled(closeDossierForm, raw);
  const arranged = orNotFound(await findArranged(services, visitor, caseId, kind, undefined));
  const { dossier, rows, pages, hidden } = arranged;
  const { facts, context } = dossier;
  mustKeep(kind, visitor, dossier);
  if (hidden) refuseCommand([{ code: 'dossier.sealed', text: '犯罪记录已经封存，档案不再归档、重新开卷。' }]);
  const missing = dossier.missing.length;
  const command = {
    ...dossierCommand,
    command: 'dossier.close',
    caseId,
    idempotencyKey,
    body: { kind, values },
  };
  return runCaseCommand(services, visitor, command, async ({ transaction, change, actor }) => {
    const open = await transaction
      .selectFrom('dossier_closing')
      .select('id')
      .where('case_id', '=', caseId)
      .where('kind', '=', kind)
      .where('reopened_at', 'is', null)
      .executeTakeFirst();
    const closed = open !== undefined;
    const refusals = closingRefusals({ kind, facts, today: context.today, missing, values, closed });
    if (refusals.length > 0) refuseCommand(refusals);
    const id = newId();
    await transaction
      .insertInto('dossier_closing')
      .values({
        id,
        case_id: caseId,
        kind,
        closed_on: textIn(values, 'closedOn'),
        body: json(values),
        catalogue: json(partsOf(rows)),
        items: rows.length,
        pages,
        missing,
        closed_by: actor.name,
        body_name: actor.bodyName,
        closed_at: change.at,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

/** Opens a closed file again, because something has to go into it. The closing stays and says why it no longer holds. */
export async function reopenDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  closingId: string,
  { values: raw, idempotencyKey }: ReopenDossier,
): Promise<{ readonly id: string }> {
  const values = filled(reopenDossierForm, raw);
  const closing = orNotFound(
    await readAs(services, visitor, (transaction) =>
      transaction
        .selectFrom('dossier_closing')
        .select(['kind'])
        .where('id', '=', closingId)
        .where('case_id', '=', caseId)
        .executeTakeFirst(),
    ),
  );
  const kind = closing.kind === 'workingFile' ? 'workingFile' : 'caseFile';
  const { dossier } = orNotFound(await findArranged(services, visitor, caseId, kind, undefined));
  mustKeep(kind, visitor, dossier);
  const command = {
    ...dossierCommand,
    command: 'dossier.reopen',
    caseId,
    idempotencyKey,
    body: { closingId, values },
  };
  return runCaseCommand(services, visitor, command, async ({ transaction, change, actor }) => {
    const changed = await transaction
      .updateTable('dossier_closing')
      .set({
        reopened_at: change.at,
        reopened_by: actor.name,
        reopened_reason: textIn(values, 'reason'),
        ...stamp(change),
      })
      .where('id', '=', closingId)
      .where('reopened_at', 'is', null)
      .returning('id')
      .execute();
    if (changed.length === 0) refuseCommand([{ code: 'dossier.open', text: '这一次归档已经重新开卷。' }]);
    return { id: closingId };
  });
}
