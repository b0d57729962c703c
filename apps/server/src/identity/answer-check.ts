import { newId, read, stamp, systemAccess, write } from '@guitu/record';
import type { Device } from '@guitu/record';

import type { DeviceAnswer } from '../contract/identity.ts';
import { NotFound, Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';

/**
 * Writes what a terminal found. Only the one that was asked may answer, and only once; the same answer again is taken as
 * the first one. Templates and pictures stay in the terminal: what enters the file is the result.
 */
export async function answerCheck(
  services: Services,
  device: Device,
  checkId: string,
  answer: DeviceAnswer,
): Promise<void> {
  const access = systemAccess(`终端 ${device.name}`);
  const asked = await read(services.record, access, (transaction) =>
    transaction
      .selectFrom('identity_check')
      .select(['case_id', 'holder_code', 'result', 'device_id'])
      .where('id', '=', checkId)
      .executeTakeFirst(),
  );
  if (asked === undefined || asked.device_id !== device.id) throw new NotFound();
  if (asked.result === answer.result) return;
  if (asked.result !== 'requested') {
    throw new Refused(409, { code: 'identity.answered', text: '这次核验已经有结果或者已经取消。' });
  }
  const order = {
    command: 'identity.answer',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: asked.case_id,
    caseId: asked.case_id,
    holderCode: asked.holder_code,
    body: { checkId, deviceId: device.id, ...answer },
  };
  await write(services.record, access, order, async (transaction, change) => {
    await transaction
      .updateTable('identity_check')
      .set({
        result: answer.result,
        score: answer.score ?? null,
        answered_at: change.at,
        ...stamp(change),
      })
      .where('id', '=', checkId)
      .where('result', '=', 'requested')
      .execute();
    return null;
  });
  services.notices.announce({
    type: 'case',
    id: asked.case_id,
    caseId: asked.case_id,
    holderCode: asked.holder_code,
  });
}
