import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { ExchangePage } from '../contract/exchange.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { gatherMatter } from './gather-matter.ts';
import type { GatheredMatter } from './gather-matter.ts';
import type { SentPayload } from './sent-package.ts';

/** The packages of a matter, both ways; nothing where it is not there or not the visitor's. */
export function findExchangePage(
  services: Services,
  visitor: Visitor,
  matterId: string,
): Promise<ExchangePage | undefined> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const gathered = await gatherMatter(services, transaction, matterId);
    if (gathered === undefined) return undefined;
    const { other, takesPart } = gathered;
    const late = isOtherLate(services, gathered);
    const sent = await transaction
      .selectFrom('outbox')
      .selectAll()
      .where('matter_id', '=', matterId)
      .where('kind', '=', 'package')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return {
      otherSide: other === undefined ? null : { ...other },
      mayCompose: other !== undefined && takesPart,
      sent: sent.map((row, index) => sentRow(row, gathered, late && index === 0)),
      received: await receivedRows(transaction, matterId),
    };
  });
}

/** The step that is waited for is the other side's, and its last moment is over. */
function isOtherLate(services: Services, { matter: { row }, other, countyOf }: GatheredMatter): boolean {
  if (row?.waiting_step == null || row.waiting_due == null || other === undefined) return false;
  return countyOf(row.waiting_step) === other.regionCode && row.waiting_due < services.now();
}

const stateTexts = {
  sent: '已发出',
  received: '对方已收到',
  answered: '对方已答复',
  overdue: '对方逾期未答复',
};

function sentRow(
  row: Row<'outbox'>,
  { matter: { procedure } }: GatheredMatter,
  late: boolean,
): ExchangePage['sent'][number] {
  const payload = row.payload as unknown as SentPayload;
  const received = row.status === 'received' ? 'received' : 'sent';
  const state = payload.answeredAt !== undefined ? 'answered' : late ? 'overdue' : received;
  return {
    id: row.id,
    recipient: row.recipient_name,
    at: row.created_at,
    sha256: payload.sha256,
    steps: payload.steps.map((step) => procedure.steps[step]?.title ?? step),
    state,
    stateText: stateTexts[state],
    file: `/api/matters/${row.matter_id}/packages/${row.id}`,
  };
}

async function receivedRows(transaction: Transaction, matterId: string): Promise<ExchangePage['received']> {
  const rows = await transaction
    .selectFrom('decision_package')
    .select(['id', 'sender_name', 'received_at', 'received_by', 'status'])
    .where('matter_id', '=', matterId)
    .where('sender_kind', '=', 'countyAgency')
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sender: row.sender_name ?? '',
    at: row.received_at,
    by: row.received_by,
    whole: row.status === 'accepted',
  }));
}
