import type { Day, ItemValues, Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { arrivalEntry } from '../arrivals/arrival-entry.ts';
import type { Arrived } from '../arrivals/arrival-order.ts';
import { openArrival } from '../arrivals/open-arrival.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand, valueOf } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { AcceptPackage } from '../contract/packages.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { acceptObjections } from './accept-objections.ts';
import type { JudgedPackage } from './judge-package.ts';
import { checkReceives } from './receiving-body.ts';
import { settledRefusal } from './settled.ts';
import { storeSoundPapers } from './sound-papers.ts';
import { findStoredPackage, judgeStored } from './stored-package.ts';
import type { StoredPackage } from './stored-package.ts';

/**
 * Takes the person of a package in: case, intake, papers and the settling of the package are one change, asked twice it answers like
 * the first time. Refuses `package.elsewhere`, `package.unread`, `package.settled`, `package.unseen` (something grave nobody has
 * acknowledged), `package.incomplete` (no case can be written without it), and whatever an arrival refuses.
 */
export function acceptPackage(
  services: Services,
  visitor: Visitor,
  id: string,
  request: AcceptPackage,
): Promise<Outcome<Arrived>> {
  return asOutcome(async () => {
    checkReceives(visitor);
    const stored = await findStoredPackage(services, visitor, id);
    if (stored === undefined) throw new NotFound();
    if (stored.matter !== undefined) return refuseCommand([ofMatter]);
    const judged = judgeStored(services, stored, request.items);
    const objections = acceptObjections(stored, judged, request.acknowledged);
    if (judged === undefined || objections.length > 0) return refuseCommand(objections);
    const receivedOn = dayOf(stored.row.received_at as Moment);
    const papers = await storeSoundPapers(services, visitor, stored);
    return valueOf(
      await openArrival(services, visitor, {
        entry: arrivalEntry(enterable(judged), receivedOn),
        into: request.into,
        officeCode: request.officeCode,
        announce: judged.announce,
        ...(papers === undefined ? {} : { papers: { receivedOn, ...papers } }),
        command: 'package.accept',
        idempotencyKey: request.idempotencyKey,
        also: (work, ids) => settle(work, visitor, stored, ids),
      }),
    );
  });
}

const ofMatter = {
  code: 'package.matter',
  text: '这是对方机构发来的办理事项材料包，不是决定机关的材料包。',
  instead: '请在材料包页面看过对方办的各步以后，按“记载”办理。',
};

/** A term that ends before it begins is no term: the paper says it, nobody can count with it. Its end stays open. */
function enterable({ values }: JudgedPackage): ItemValues {
  const [begins, ends] = [values['termBegins'] as Day | undefined, values['termEnds'] as Day | undefined];
  if (begins === undefined || ends === undefined || ends >= begins) return values;
  const { termEnds: _ends, ...others } = values;
  return others;
}

/** Part of the arrival's own transaction: of two who accept at the same moment, the second is refused and leaves nothing. */
async function settle(
  { transaction, change, now }: Work,
  visitor: Visitor,
  { row }: StoredPackage,
  ids: { readonly caseId: string; readonly matterId: string | null },
): Promise<void> {
  const settled = await transaction
    .updateTable('decision_package')
    .set({
      status: 'accepted',
      case_id: ids.caseId,
      matter_id: ids.matterId,
      settled_at: now,
      settled_by: visitor.account.name,
      ...stamp(change),
    })
    .where('id', '=', row.id)
    .where('status', '=', 'waiting')
    .returning('id')
    .execute();
  if (settled.length === 0) refuseCommand([await settledRefusal(transaction, row.id)]);
}
