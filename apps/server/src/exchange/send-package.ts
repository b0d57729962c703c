import { createHash } from 'node:crypto';

import { json, newId, putBlob, read, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { arrivalId } from '../arrivals/arrival-id.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { findMatter } from '../command/case-file.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { composePackage } from './compose-package.ts';
import { gatherMatter } from './gather-matter.ts';
import type { SentPayload } from './sent-package.ts';

/**
 * Makes the package for the other side of a matter and notes that it was handed out. The zip is kept, encrypted, with the case, so
 * that it can be fetched again. Refuses `exchange.no-other-side`, `exchange.not-asked` and `matter.changed`.
 */
export function sendPackage(
  services: Services,
  visitor: Visitor,
  matterId: string,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<Outcome<{ readonly id: string }>> {
  return asOutcome(async () => {
    const access = accessOf(visitor);
    const gathered = await read(services.record, access, (transaction) =>
      gatherMatter(services, transaction, matterId),
    );
    if (gathered === undefined) throw new NotFound();
    const { caseId, matter, other } = gathered;
    if (other === undefined) return refuseCommand([noOtherSide]);
    if (!gathered.takesPart) return refuseCommand([notAsked]);
    const envelopeId = arrivalId(visitor.account.id, idempotencyKey, 'package');
    const zip = await composePackage(services, visitor, { ...gathered, other }, envelopeId);
    const { hash } = await putBlob(services.record, access, {
      bytes: zip,
      mediaType: 'application/zip',
      caseId,
    });
    const payload: SentPayload = {
      envelopeId,
      blob: hash,
      sha256: createHash('sha256').update(zip).digest('hex'),
      steps: gathered.steps.map(({ step }) => step),
    };
    const command = {
      command: 'exchange.send',
      caseId,
      idempotencyKey,
      definitionVersion: matter.procedure.version,
      body: { matterId, ...payload },
      sensitive: [],
      matterIds: [matterId],
    };
    return runCaseCommand(services, visitor, command, async ({ transaction, change, now }, file) => {
      if (findMatter(file, matterId)?.state.revision !== matter.state.revision)
        return refuseCommand([changed]);
      const id = newId();
      await transaction
        .insertInto('outbox')
        .values({
          id,
          case_id: caseId,
          matter_id: matterId,
          kind: 'package',
          recipient_kind: 'countyAgency',
          recipient_name: other.name,
          subject: '发给对方的材料包',
          payload: json(payload),
          status: 'sent',
          created_at: now,
          sent_at: now,
          holder_code: change.holderCode,
          ...stamp(change),
        })
        .execute();
      return { id };
    });
  });
}

const noOtherSide = {
  code: 'exchange.no-other-side',
  text: '这件事项的各方都在本系统里，不用材料包，由对方直接办理。',
};

const notAsked = {
  code: 'exchange.not-asked',
  text: '现在还没有轮到对方，不能把材料发给对方。',
  instead: '请先征求对方的意见。',
};

const changed = {
  code: 'matter.changed',
  text: '这件事项刚刚有了变化，材料包没有发出。',
  instead: '请重新打开事项，看过新的内容后再发。',
};
