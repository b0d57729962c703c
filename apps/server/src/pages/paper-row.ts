import { formatMoment, mannerLabel } from '@guitu/law';
import type { Service } from '@guitu/law';
import { paperTemplates } from '@guitu/papers';
import type { Access } from '@guitu/record';

import { mayReceive } from '../access/may-receive.ts';
import type { CopyRow, PaperRow } from '../contract/papers.ts';
import { findTemplate } from '../papers/paper-template.ts';
import { acknowledgedIn } from '../received/entered.ts';
import type { Row, Transaction } from '../record-types.ts';

const statusTexts: Readonly<Record<string, string>> = { issued: '有效', void: '作废', replaced: '已被替换' };

/** The columns of a paper that lists show, with the names beside it. */
export function paperQuery(transaction: Transaction) {
  return transaction
    .selectFrom('paper')
    .innerJoin('body', 'body.id', 'paper.body_id')
    .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
    .select([
      'paper.id',
      'paper.case_id',
      'paper.matter_id',
      'paper.kind',
      'paper.template',
      'paper.title',
      'paper.number',
      'paper.status',
      'paper.issued_on',
      'paper.blob_hash',
      'paper.replaces',
      'body.name as body_name',
      'supervision_case.person_name',
      'supervision_case.status as case_status',
    ]);
}

export type PaperColumns = Awaited<ReturnType<ReturnType<typeof paperQuery>['execute']>>[number];

export function paperRow(row: PaperColumns): PaperRow {
  const template = findTemplate(row);
  return {
    id: row.id,
    caseId: row.case_id ?? '',
    matterId: row.matter_id,
    kind: row.kind,
    title: row.title,
    number: row.number,
    bodyName: row.body_name,
    status: row.status as PaperRow['status'],
    statusText: statusTexts[row.status] ?? row.status,
    issuedOn: row.issued_on,
    file: `/api/papers/${row.id}/file.pdf`,
    stub:
      template !== undefined && paperTemplates[template].hasStub ? `/api/papers/${row.id}/stub.pdf` : null,
    ready: row.blob_hash !== null,
    replaces: row.replaces,
    personName: row.person_name,
    assessment: row.case_status === 'assessing',
  };
}

/** Copies, each with the body whose command sent it. */
export function copyQuery(transaction: Transaction) {
  return transaction
    .selectFrom('outbox')
    .selectAll('outbox')
    .select((outbox) =>
      outbox
        .selectFrom('change')
        .select('change.body_id')
        .whereRef('change.id', '=', 'outbox.change_id')
        .as('sender_id'),
    );
}

/** @param access how the visitor sees it: by that it is decided whether he enters its receipt */
export function copyRow(row: Row<'outbox'> & { readonly sender_id: string | null }, access: Access): CopyRow {
  return {
    id: row.id,
    recipient: row.recipient_name,
    subject: row.subject,
    status: row.status as CopyRow['status'],
    at: row.received_at ?? row.sent_at ?? row.created_at,
    paperId: row.paper_id,
    toPerson: row.recipient_kind === 'supervisee',
    service: serviceWords(row.payload),
    receipt: receiptWords(row.payload),
    receivable: row.status !== 'received' && mayReceive(access, row),
  };
}

/** What the body that got it has entered itself. */
function receiptWords(payload: Row<'outbox'>['payload']): string | null {
  const receipt = acknowledgedIn(payload);
  return receipt === undefined ? null : `${formatMoment(receipt.receivedAt)}，${receipt.receivedBy}`;
}

/** What the receipt says, in one line. */
function serviceWords(payload: Row<'outbox'>['payload']): string | null {
  const { service } = payload as { readonly service?: Partial<Service> };
  if (service?.manner === undefined) return null;
  const { receivedBy, witnesses, mailNumber, noticedOn, remark } = service;
  const named = [receivedBy, witnesses && `见证人${witnesses}`, mailNumber, noticedOn, remark];
  return [mannerLabel(service.manner), ...named.filter((one) => one !== undefined && one !== '')].join('，');
}
