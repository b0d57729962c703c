import { exportDossierForm, handingOutRefusals, isProtected } from '@guitu/law';
import { newId, stamp } from '@guitu/record';

import type { Visitor } from '../../access/visitor.ts';
import { refuseCommand } from '../../command/outcome.ts';
import type { ExportDossier } from '../../contract/dossier.ts';
import type { Services } from '../../services.ts';
import { filled, runDossierCommand, textIn } from '../dossier-command.ts';
import { allowedQuery } from '../lend.ts';

/**
 * Enters to whom a file goes and on what ground; fetching it comes after. A minor's goes by an allowed query, to the applicant, and
 * piece by piece: no more than what was allowed.
 */
export function orderExport(
  services: Services,
  visitor: Visitor,
  caseId: string,
  { kind, values: raw, query, pieces, idempotencyKey }: ExportDossier,
): Promise<{ readonly id: string }> {
  const values = filled(exportDossierForm, raw);
  const command = {
    command: 'dossier.export',
    caseId,
    kind,
    idempotencyKey,
    body: {
      kind,
      values,
      ...(query === undefined ? {} : { query }),
      ...(pieces === undefined ? {} : { pieces }),
    },
    query,
  } as const;
  return runDossierCommand(services, visitor, command, async (work) => {
    const { transaction, change, actor, file, facts, today } = work;
    const to = { field: 'recipient', name: textIn(values, 'recipient') };
    const refusals = handingOutRefusals(facts, today, allowedQuery(file, query), to);
    if (refusals.length > 0) refuseCommand(refusals);
    if (isProtected(facts, today) && pieces === undefined) refuseCommand([choosePieces]);
    const id = newId();
    await transaction
      .insertInto('dossier_export')
      .values({
        id,
        case_id: caseId,
        kind,
        recipient: to.name,
        ground: textIn(values, 'ground'),
        query_matter_id: query ?? null,
        pieces: pieces ?? null,
        account_id: visitor.account.id,
        exported_by: actor.name,
        body_name: actor.bodyName,
        exported_at: change.at,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

const choosePieces = {
  code: 'dossier.choose-pieces',
  text: '未成年人的档案只能按许可的范围提供，请选定要导出的材料。',
  instead: '在目录里勾选许可范围内的材料，再导出。',
};
