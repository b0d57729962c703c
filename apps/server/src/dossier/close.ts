import { arrangeDossier, closeDossierForm, closingRefusals, reopenDossierForm } from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { CloseDossier, ReopenDossier } from '../contract/dossier.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { isHidden, pagesIn } from './arranged.ts';
import type { DossierWork } from './dossier-command.ts';
import { filled, runDossierCommand, textIn } from './dossier-command.ts';
import { partsOf } from './dossier-page.ts';
import { gatherDossier } from './gather.ts';
import { countedBefore, whenCounted } from './piece-pages.ts';
import { readAs } from './read-as.ts';
import { findClosing, findInRegister, kindOf } from './registers.ts';

/** 归档: the file as it is while the case is locked, with its catalogue, who closed it and what is missing. */
export async function closeDossier(
  services: Services,
  visitor: Visitor,
  caseId: string,
  { kind, values: raw, idempotencyKey }: CloseDossier,
): Promise<{ readonly id: string }> {
  const values = filled(closeDossierForm, raw);
  const command = {
    command: 'dossier.close',
    caseId,
    kind,
    idempotencyKey,
    body: { kind, values },
  } as const;
  // Pages nobody has counted yet are counted outside: that reads files, and may make a paper that waits for its turn.
  return whenCounted(services, () =>
    runDossierCommand(services, visitor, command, async (work) => {
      const { transaction, change, actor, facts, today } = work;
      const dossier = orNotFound(await gatherDossier(services, transaction, caseId, kind));
      if (isHidden(dossier, undefined)) refuseCommand([sealed]);
      const missing = dossier.missing.length;
      const closed = (await findClosing(transaction, caseId, kind)) !== undefined;
      const refusals = closingRefusals({ kind, facts, today, missing, values, closed });
      if (refusals.length > 0) refuseCommand(refusals);
      const rows = arrangeDossier(countedBefore(services, dossier));
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
          pages: pagesIn(rows),
          missing,
          closed_by: actor.name,
          body_name: actor.bodyName,
          closed_at: change.at,
          holder_code: change.holderCode,
          ...stamp(change),
        })
        .execute();
      return { id };
    }),
  );
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
      findInRegister(transaction, 'dossier_closing', caseId, closingId),
    ),
  );
  const command = {
    command: 'dossier.reopen',
    caseId,
    kind: kindOf(closing),
    idempotencyKey,
    body: { closingId, values },
  } as const;
  return runDossierCommand(
    services,
    visitor,
    command,
    async ({ transaction, change, actor }: DossierWork) => {
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
    },
  );
}

const sealed = { code: 'dossier.sealed', text: '犯罪记录已经封存，档案不再归档、重新开卷。' };
