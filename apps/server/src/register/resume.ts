import { newId, stamp } from '@guitu/record';

import { passesLevel } from '../access/levels.ts';
import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { PutResume, Resume } from '../contract/register.ts';
import type { Services } from '../services.ts';
import { personOf } from './relations.ts';

/** 个人简历 of the person of a case, in the order in which it was told. */
export async function findResume(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<Resume | undefined> {
  return readCase(services, visitor, caseId, { subject: 'case', route }, async (transaction, row) => {
    const rows = await transaction
      .selectFrom('resume_entry')
      .selectAll()
      .where('person_id', '=', row.person_id)
      .orderBy('position_order')
      .orderBy('id')
      .execute();
    return {
      entries: rows.map((entry) => ({
        id: entry.id,
        from: entry.from_text,
        until: entry.until_text,
        organisation: entry.organisation,
        position: entry.position,
        note: entry.note,
      })),
      editable: passesLevel('keeper', visitor.body.kind, visitor.account.roles),
    };
  });
}

/** Puts the whole résumé in place of the one before. Every version stands in the change that brought it. */
export async function putResume(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: PutResume,
): Promise<void> {
  const command = {
    command: 'resume.put',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: request,
    sensitive: [],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async (work, file) => {
    const person = personOf(file);
    await work.transaction.deleteFrom('resume_entry').where('person_id', '=', person.id).execute();
    if (request.entries.length === 0) return null;
    await work.transaction
      .insertInto('resume_entry')
      .values(
        request.entries.map((entry, index) => ({
          id: newId(),
          person_id: person.id,
          from_text: entry.from,
          until_text: entry.until,
          organisation: entry.organisation,
          position: entry.position,
          note: entry.note,
          position_order: index + 1,
          holder_code: person.holder_code,
          ...stamp(work.change),
        })),
      )
      .execute();
    return null;
  });
}
