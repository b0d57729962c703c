import type { Moment, Service } from '@guitu/law';
import { dayOf } from '@guitu/law';
import type { ServiceReceiptData } from '@guitu/papers';
import { read } from '@guitu/record';

import { findCopyAccess } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import type { PaperFile } from './read-paper.ts';
import { receiptDay } from './receipt-day.ts';

const manners: Readonly<Record<string, ServiceReceiptData['manner']>> = {
  signed: 'direct',
  household: 'forwarded',
  guardian: 'forwarded',
  custody: 'forwarded',
  left: 'left',
  mail: 'post',
  notice: 'notice',
};

/**
 * The receipt (送达回证) of a copy for the person: before it was served a form to be filled in by hand, afterwards what was entered.
 * Nothing like a paper that is issued: it bears no number and is not kept; the one that counts is the one that was signed.
 */
export async function printReceipt(
  services: Services,
  visitor: Visitor,
  copyId: string,
  route: string,
): Promise<PaperFile | undefined> {
  const access = await findCopyAccess(services, visitor, copyId);
  const copy = await read(services.record, access, (transaction) =>
    transaction
      .selectFrom('outbox')
      .innerJoin('paper', 'paper.id', 'outbox.paper_id')
      .innerJoin('body', 'body.id', 'paper.body_id')
      .innerJoin('supervision_case as held', 'held.id', 'outbox.case_id')
      .select(['outbox.recipient_name', 'outbox.payload', 'outbox.received_at', 'paper.id as paper_id'])
      .select(['paper.title', 'paper.number', 'body.name as body_name'])
      .select(['held.id', 'held.holder_code', 'held.minor_at_crime', 'held.status'])
      .where('outbox.id', '=', copyId)
      .where('outbox.recipient_kind', '=', 'supervisee')
      .executeTakeFirst(),
  );
  if (copy === undefined) return undefined;
  await noteReading(services, visitor, copy, { subject: 'paper', subjectId: copy.paper_id, route });
  const { service } = copy.payload as { readonly service?: Partial<Service> };
  const servedOn = copy.received_at === null ? undefined : receiptDay(copy.received_at as Moment);
  const { pdf } = await services.renderer.render(
    'serviceReceipt',
    {
      demonstration: services.installation.demonstration,
      number: null,
      issuedOn: servedOn ?? dayOf(services.now()),
      bodyName: copy.body_name,
      title: '送达回证',
      papers: [{ title: copy.title, number: copy.number, copies: '1' }],
      recipient: copy.recipient_name,
      place: '',
      manner: service?.manner === undefined ? null : (manners[service.manner] ?? null),
      servedOn: servedOn ?? null,
      signature: signatureOf(service, copy.recipient_name),
      witnesses: service?.witnesses === undefined ? [] : [service.witnesses],
      circumstances: [service?.remark, service?.mailNumber, service?.noticedOn]
        .filter((one) => one !== undefined)
        .join('；'),
      servers: service?.servedBy === undefined ? [] : [service.servedBy],
      remarks: service?.interpreter === undefined ? '' : `翻译：${service.interpreter}`,
    },
    'body',
  );
  return { bytes: Buffer.from(pdf), name: `送达回证-${copy.title}.pdf` };
}

/** Whoever signed; nobody signs for what was left behind, sent by mail or put up. */
function signatureOf(
  service: Partial<Service> | undefined,
  recipient: string,
): ServiceReceiptData['signature'] {
  if (service?.manner === 'signed') return { name: recipient, relation: '' };
  return service?.receivedBy === undefined ? null : { name: service.receivedBy, relation: '代收、转交' };
}
