import type { Moment } from '@guitu/law';
import type { ChangeOrder } from '@guitu/record';
import type { Access } from '@guitu/record';
import { read, RecordRefusal, write } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { CaseFile } from './case-file.ts';
import { refuseElsewhere } from './elsewhere.ts';
import { loadBeside } from './load-beside.ts';
import { loadCaseFile } from './load-case-files.ts';
import { refuseCommand } from './outcome.ts';
import { settleBeside } from './settle-beside.ts';
import type { Work } from './work.ts';

/** Nothing new is done in a case that was put together with another one. */
export const mergedCase = {
  code: 'case.merged',
  text: '这件案件已经并入另一件，不再办理新的事项。',
  instead: '请到合并后的案件办理；合并有误的，请先拆分。',
};

/** A command about one case, before it has a transaction. */
export interface CaseCommand {
  readonly command: string;
  readonly caseId: string;
  readonly idempotencyKey: string;
  readonly definitionVersion: string;
  /** What was asked, as it will stand in the change. */
  readonly body: unknown;
  readonly sensitive: readonly string[];
  /** The matters whose history the command needs, running ones aside. */
  readonly matterIds: readonly string[];
  /** Whether it is about a matter that goes on in a case which was merged into another. */
  readonly inMerged?: boolean;
  /** How the visitor sees the case; as its holder where nothing is said. */
  readonly access?: Access;
}

/**
 * The frame of every command: the case is locked, its file loaded, and whatever `carry` writes is one change. Answers
 * 404 for a case that is not there or not the visitor's. A repeated key answers like the first time.
 */
export async function runCaseCommand<T>(
  services: Services,
  visitor: Visitor,
  command: CaseCommand,
  carry: (work: Work, file: CaseFile) => Promise<T>,
): Promise<T> {
  const access = command.access ?? accessOf(visitor);
  const standing = await read(services.record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('supervision_case')
      .select('holder_code')
      .where('id', '=', command.caseId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const besideOf = await loadBeside(transaction, [command.caseId]);
    return { holderCode: row.holder_code, beside: besideOf(command.caseId).caseIds };
  });
  if (standing === undefined) return refuseElsewhere(services, visitor, command.caseId);
  const { holderCode, beside } = standing;
  const order: ChangeOrder = {
    command: command.command,
    idempotencyKey: command.idempotencyKey,
    definitionVersion: command.definitionVersion,
    chainId: command.caseId,
    caseId: command.caseId,
    holderCode,
    body: command.body,
    sensitive: { fields: command.sensitive },
    // What was made one with it by a merge follows from the same facts.
    lock: { caseIds: beside },
  };
  const told = new Set([holderCode]);
  const written = write(services.record, access, order, async (transaction, change) => {
    const file = await loadCaseFile(services, transaction, command.caseId, command.matterIds);
    if (file === undefined) throw new NotFound();
    const merged = file.registers.case.merged_into !== null;
    if (merged && command.inMerged !== true) return refuseCommand([mergedCase]);
    for (const place of await placesTakingPart(transaction, command.caseId)) told.add(place);
    const now = change.at as Moment;
    const work = { services, transaction, change, access, actor: actorOf(visitor), now, told };
    const result = await carry(work, file);
    await settleBeside(work, order, file.beside.caseIds);
    return result;
  });
  const { result, replayed } = await written.catch((error: unknown) => {
    // While this command waited for its turn, the case was handed over.
    const gone = error instanceof RecordRefusal && error.code === 'record.notFound';
    if (gone) return refuseElsewhere(services, visitor, command.caseId);
    throw error;
  });
  if (!replayed) {
    for (const place of told) {
      services.notices.announce({
        type: 'case',
        id: command.caseId,
        caseId: command.caseId,
        holderCode: place,
      });
    }
  }
  return result;
}

async function placesTakingPart(transaction: Transaction, caseId: string): Promise<number[]> {
  const rows = await transaction
    .selectFrom('participation')
    .select('place_code')
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.place_code);
}
