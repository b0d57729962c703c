import { dayOf, findDuty } from '@guitu/law';
import { newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { assessDutiesAnew } from '../command/assess-duties-anew.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { factsOf } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { ExcuseDuty } from '../contract/duties.ts';
import type { Services } from '../services.ts';
import { assessCaseDuties } from './assess-case-duties.ts';

/** Lets an expected instance off, puts it off to a day, or says how a missed one was dealt with. Each with its reason and a name. */
export async function excuseDuty(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: ExcuseDuty,
): Promise<void> {
  const { idempotencyKey, ...body } = request;
  const command = {
    command: 'duty.excuse',
    caseId,
    idempotencyKey,
    definitionVersion: '1',
    body,
    sensitive: [],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async (work, file) => {
    mustFit(work, file, request);
    await work.transaction
      .insertInto('duty_excuse')
      .values({
        id: newId(),
        case_id: caseId,
        kind: request.kind,
        duty: request.duty,
        occurrence: request.occurrence,
        on_day: dayOf(work.now),
        reason: request.reason,
        until_on: request.until ?? null,
        entered_by: work.actor.name,
        recorded_at: work.change.at,
        holder_code: file.registers.case.holder_code,
        ...stamp(work.change),
      })
      .execute();
    await assessDutiesAnew(work, file);
    return null;
  });
}

/** Only what is expected or was missed can be excused, only what was missed dealt with, and nothing put off to a day that is over. */
function mustFit({ services, now }: Work, file: CaseFile, request: ExcuseDuty): void {
  const { occurrences } = assessCaseDuties(services, file, factsOf(file), now);
  const found = occurrences.find(({ key }) => key === request.occurrence);
  const { title } = findDuty(request.duty);
  if (found === undefined || found.duty !== request.duty) {
    refuseCommand([{ code: 'duty.unknown', text: `没有找到这一次${title}，请刷新页面后再办。` }]);
  }
  if (found.status === 'done' || found.status === 'excused') {
    refuseCommand([{ code: 'duty.settled', text: `这一次${title}已经登记或者免除了。` }]);
  }
  if (request.kind === 'dealtWith' && found.status !== 'missed') {
    refuseCommand([{ code: 'duty.not-missed', text: `这一次${title}还没有到期，不用处理。` }]);
  }
  if (request.until !== undefined && request.until <= found.until) {
    const text = `推迟到的日期要晚于 ${found.until}。`;
    refuseCommand([{ code: 'duty.put-off', field: 'until', text }]);
  }
}
