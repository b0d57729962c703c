import type { Moment } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { assessDutiesAnew } from '../command/assess-duties-anew.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { EnterEntry } from '../contract/duties.ts';
import type { Services } from '../services.ts';
import { readEntry, sensitiveFields } from './entry-values.ts';
import { writeEntry } from './write-entry.ts';

/** Enters what a person has reported or an officer has done; what follows from it is written in the same transaction. */
export async function enterEntry(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: EnterEntry & { readonly roundId?: string },
): Promise<{ readonly entryId: string }> {
  const command = {
    command: 'entry.add',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: {
      kind: request.kind,
      happenedAt: request.happenedAt,
      occurrence: request.occurrence,
      ...request.values,
    },
    sensitive: sensitiveFields(request.kind),
    matterIds: [],
  };
  return runCaseCommand(services, visitor, command, async (work, file) => {
    const { kind, occurrence, roundId } = request;
    const entered = readEntry(kind, request.values, request.happenedAt as Moment, work.now);
    const entryId = await writeEntry(work, file, { kind, ...entered, occurrence, roundId });
    await assessDutiesAnew(work, file);
    return { entryId };
  });
}
