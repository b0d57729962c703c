import type { Day } from '@guitu/law';
import { addDays, dayOf, daysBetween, daysForRootsToLeave, parameterValue } from '@guitu/law';
import { read } from '@guitu/record';

import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { loadParameters } from '../command/parameter-book.ts';
import type { RootsPage, RootState } from '../contract/roots.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { daysWithout, fingerprintOf, loadRoots, rootsOf } from './root-rows.ts';

const shownDays = 400;

type Handover = Row<'root_handover'>;

/** The daily roots and what became of them: signed, printed, handed over, received, and what is overdue. */
export function rootsPage(services: Services, visitor: Visitor): Promise<RootsPage> {
  const today = dayOf(services.now());
  const from = addDays(today, -shownDays);
  return read(services.record, accessOf(visitor), async (transaction) => {
    const roots = await loadRoots(transaction, from, today);
    const handovers = await transaction
      .selectFrom('root_handover')
      .selectAll()
      .where('last_day', '>=', from)
      .orderBy('last_day', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const book = await loadParameters(transaction);
    const daysToLeave = parameterValue(book.at(visitor.body.regionCode, today), daysForRootsToLeave) ?? 0;
    const rows = roots.map(({ day, batchId, hash }) => {
      const left = handovers.flatMap((handover) =>
        rootsOf(handover)
          .filter((root) => root.day === day)
          .map((root) => ({ handover, hash: root.hash })),
      );
      const overdue = daysBetween(day as Day, today) > daysToLeave;
      return {
        day,
        batchId,
        hash,
        state: stateOf(
          left.map(({ handover }) => handover),
          overdue,
        ),
        differs: left.some((one) => one.hash !== hash),
      };
    });
    return {
      roots: rows.toReversed(),
      handovers: handovers
        .filter(({ manner }) => manner === 'paper')
        .map((row) => handoverOf(row, visitor.body)),
      daysWithoutRoot: [
        ...daysWithout(
          roots.map(({ day }) => day),
          addDays(today, -1),
        ),
      ],
      daysToLeave,
      overdue: rows.filter(({ state }) => state === 'overdue').length,
      fingerprint: roots.length === 0 ? null : fingerprintOf(roots.at(-1)!.publicKey),
      mayPrint: isAgency(visitor.body.kind),
      addressee: await addresseeFor(transaction, visitor.body),
    };
  });
}

/** The procuratorate of the same place, by its name where it is known here. */
export async function addresseeFor(transaction: Transaction, body: VisitorBody): Promise<string> {
  const found = await transaction
    .selectFrom('body')
    .select('name')
    .where('kind', '=', 'procuratorate')
    .where('region_code', '=', body.regionCode)
    .executeTakeFirst();
  return found?.name ?? '人民检察院';
}

/** A list that was printed and lies in a drawer has not left. */
function stateOf(handovers: readonly Handover[], isOverdue: boolean): RootState {
  if (handovers.some((one) => one.confirmed_at !== null)) return 'confirmed';
  if (handovers.some((one) => one.manner === 'paper' && one.handed_on !== null)) return 'handed';
  if (handovers.some((one) => one.manner === 'folder')) return 'folder';
  if (isOverdue) return 'overdue';
  return handovers.length > 0 ? 'printed' : 'waiting';
}

function handoverOf(row: Handover, body: VisitorBody): RootsPage['handovers'][number] {
  const inRange = row.holder_code >= body.low && row.holder_code <= body.high;
  return {
    id: row.id,
    manner: row.manner as 'paper',
    firstDay: row.first_day,
    lastDay: row.last_day,
    count: rootsOf(row).length,
    to: row.to_name,
    printedAt: row.printed_at,
    printedBy: row.printed_by,
    handedOn: row.handed_on,
    handedBy: row.handed_by,
    receiptNumber: row.receipt_number,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by === null ? null : `${row.confirmed_body ?? ''}，${row.confirmed_by}`,
    mayHandOver: inRange && isAgency(body.kind) && row.confirmed_at === null,
    mayConfirm:
      inRange && body.kind === 'procuratorate' && row.handed_on !== null && row.confirmed_at === null,
  };
}
