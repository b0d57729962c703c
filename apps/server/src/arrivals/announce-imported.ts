import type { Day, FormValues, Moment, StoredCode } from '@guitu/law';
import { dayOf, meaningOf } from '@guitu/law';
import type { ChangeOrder } from '@guitu/record';
import { addChanges, newId, read, write } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { CaseFile } from '../command/case-file.ts';
import { loadCaseFiles } from '../command/load-case-files.ts';
import { settlementDifferences } from '../command/settlement-differences.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import type { Work } from '../command/work.ts';
import { writeDifferences } from '../command/write-differences.ts';
import { writeEvent } from '../command/write-events.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { intakeProcedure, planIntake } from './intake-moves.ts';

/** Cases of one transaction: a register of two thousand awaited people goes in some dozens of short ones. */
const casesAtOnce = 100;

type AwaitedCase = Pick<Row<'supervision_case'>, 'id' | 'holder_code'>;

/**
 * Opens the intake of every awaited case of the range that has none: a register that says 待报到 announces people like any
 * other door. Done twice it finds nothing left to do. It is recorded, not asked for: the register says what is so already,
 * and what does not fit the law of intake is kept beside it. A notice issues no papers, so everything is written in sets. Answers
 * with how many were opened.
 */
export async function announceImported(
  services: Services,
  visitor: Visitor,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const access = accessOf(visitor);
  const waiting = await read(services.record, access, (transaction) => findUnannounced(transaction));
  for (let from = 0; from < waiting.length; from += casesAtOnce) {
    await announceSome(services, visitor, waiting.slice(from, from + casesAtOnce));
    progress(Math.min(from + casesAtOnce, waiting.length), waiting.length);
  }
  return waiting.length;
}

async function announceSome(
  services: Services,
  visitor: Visitor,
  cases: readonly AwaitedCase[],
): Promise<void> {
  const [first, ...others] = cases;
  if (first === undefined) return;
  const access = accessOf(visitor);
  const lock = { caseIds: others.map((row) => row.id) };
  const order = { ...orderFor(first), ...(others.length === 0 ? {} : { lock }) };
  await write(services.record, access, order, async (transaction, change) => {
    const ids = cases.map((row) => row.id);
    // Somebody may have opened one of them while we waited for the lock.
    const left = await findUnannounced(transaction, ids);
    const further = left.filter((row) => row.id !== first.id);
    const changes = await addChanges(services.record, transaction, access, further.map(orderFor));
    const own = new Map(further.map((row, index) => [row.id, changes[index] ?? change]));
    const files = await loadCaseFiles(services, transaction, ids);
    const standing = await loadStandingRows(transaction, ids);
    const now = change.at as Moment;
    const planned = left.flatMap(({ id }) => {
      const file = files.get(id);
      if (file === undefined) return [];
      const work: Work = {
        services,
        transaction,
        change: own.get(id) ?? change,
        access,
        actor: actorOf(visitor),
        now,
      };
      const values = announcedBy(file, dayOf(now));
      return [{ work, file, plan: planIntake(work, file, newId(), values, undefined, 'record') }];
    });
    await writeDifferences(
      transaction,
      planned.map(({ work, plan }) => ({
        change: work.change,
        differences: settlementDifferences(plan.file, settle(services, plan.file, now), standing, now),
      })),
    );
    for (const { work, file, plan } of planned) {
      const { key_id: keyId, holder_code: holderCode } = file.registers.case;
      for (const move of plan.moves) await writeEvent(work, move, keyId, holderCode);
    }
    return null;
  });
}

/** What the register says of the decision. Days it does not know stay open and are asked for at the watch list. */
function announcedBy({ registers: { case: row } }: CaseFile, today: Day): FormValues {
  const items = row.items as unknown as Readonly<Record<string, unknown>>;
  const assessed = items['assessed'] as StoredCode | undefined;
  const papersOn = items['papersReceivedOn'] as Day | undefined;
  return {
    source: 'register',
    learnedOn: papersOn !== undefined && papersOn <= today ? papersOn : today,
    ...short('decider', row.deciding_authority, 100),
    ...short('decisionNumber', row.judgment_number, 60),
    ...(row.judgment_on === null ? {} : { decisionOn: row.judgment_on }),
    ...(assessed === undefined ? {} : { assessed: meaningOf(assessed) }),
  };
}

/** A text that the notice has room for. */
function short(field: string, text: string | null, maximum: number): FormValues {
  return text === null || [...text].length > maximum ? {} : { [field]: text };
}

function findUnannounced(transaction: Transaction, among?: readonly string[]): Promise<AwaitedCase[]> {
  let query = transaction
    .selectFrom('supervision_case')
    .select(['id', 'holder_code'])
    .where('status', '=', 'expected')
    .where('merged_into', 'is', null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('matter')
            .select('matter.id')
            .whereRef('matter.case_id', '=', 'supervision_case.id')
            .where('matter.procedure', '=', 'intake')
            .where('matter.status', 'in', ['open', 'running', 'closed']),
        ),
      ),
    );
  if (among !== undefined) query = query.where('id', 'in', among);
  return query.orderBy('id').execute();
}

function orderFor(row: AwaitedCase): ChangeOrder {
  return {
    command: 'arrival.register',
    idempotencyKey: newId(),
    definitionVersion: intakeProcedure().version,
    chainId: row.id,
    caseId: row.id,
    holderCode: row.holder_code,
    body: { source: 'register' },
  };
}
