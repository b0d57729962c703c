import type { Day, Refusal } from '@guitu/law';
import { dayOf, daysBetween, formatDay } from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { ConfirmRoots, HandOverRoots, PrintRoots } from '../contract/roots.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { loadRoots, rootsOf } from './root-rows.ts';

const mostDays = 31;

type Entered = { readonly id: string };

/** Makes the list of some days, to be printed. What it says is kept as it left, whatever stands here later. */
export async function printRoots(
  services: Services,
  visitor: Visitor,
  { from, until, to, idempotencyKey }: PrintRoots,
): Promise<Entered> {
  checkAgency(visitor);
  if (from > until || daysBetween(from as Day, until as Day) >= mostDays) {
    return refuse('roots.span', `一张存证单最多 ${mostDays} 日，起日不晚于止日。`, 'from');
  }
  const command = { command: 'roots.print', idempotencyKey, body: { from, until, to } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const roots = await loadRoots(transaction, from, until);
    const [first] = roots;
    const last = roots.at(-1);
    if (first === undefined || last === undefined) {
      return refuse(
        'roots.none',
        `${formatDay(from as Day)}至${formatDay(until as Day)}没有已经签名的封存值。`,
        'from',
      );
    }
    const id = newId();
    await transaction
      .insertInto('root_handover')
      .values({
        id,
        manner: 'paper',
        first_day: first.day,
        last_day: last.day,
        roots: json(roots.map(({ day, batchId, hash }) => ({ day, batchId, hash }))),
        to_name: to,
        printed_at: change.at,
        printed_by: visitor.account.name,
        holder_code: visitor.body.regionCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

/** The signed list was handed over: to whom, when, under which number of a receipt. May be put right until it is confirmed. */
export function handOverRoots(
  services: Services,
  visitor: Visitor,
  id: string,
  { to, handedOn, receiptNumber, idempotencyKey }: HandOverRoots,
): Promise<Entered> {
  checkAgency(visitor);
  const command = { command: 'roots.handOver', idempotencyKey, body: { id, to, handedOn, receiptNumber } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const row = await find(transaction, visitor, id);
    if (row.confirmed_at !== null) return refuse('roots.confirmed', '接收单位已经确认收到，不再更改。');
    if (handedOn > dayOf(services.now()))
      return refuse(
        'roots.in-future',
        `${formatDay(handedOn as Day)}还没有到，请在交了以后登记。`,
        'handedOn',
      );
    if (handedOn < row.last_day)
      return refuse(
        'roots.too-early',
        `单上最后一日是${formatDay(row.last_day as Day)}，不能在这以前移交。`,
        'handedOn',
      );
    await transaction
      .updateTable('root_handover')
      .set({
        to_name: to,
        handed_on: handedOn,
        handed_by: visitor.account.name,
        receipt_number: receiptNumber === '' ? null : receiptNumber,
        ...stamp(change),
      })
      .where('id', '=', id)
      .execute();
    return { id };
  });
}

/** The procuratorate has the paper in its hands, and it says what stands here. */
export function confirmRoots(
  services: Services,
  visitor: Visitor,
  id: string,
  { lastDigits, idempotencyKey }: ConfirmRoots,
): Promise<Entered> {
  if (visitor.body.kind !== 'procuratorate') {
    return refuse('roots.not-yours', '收到存证单由人民检察院自己确认。');
  }
  const command = { command: 'roots.confirm', idempotencyKey, body: { id, lastDigits } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const row = await find(transaction, visitor, id);
    if (row.handed_on === null) return refuse('roots.not-handed', '移交单位还没有登记移交，不能确认。');
    if (row.confirmed_at !== null) return refuse('roots.confirmed', '已经确认收到，不用再确认。');
    if (await isOther(transaction, row, lastDigits)) {
      return refuse(
        'roots.other-value',
        '纸上的末八位与系统现在的封存值不一致，没有确认。请先核对有没有看错；没有看错的，不要确认，保留纸质原件。',
        'lastDigits',
        '请用 npm run -s guitu -- verify --root 核对，并向上一级提出。',
      );
    }
    await transaction
      .updateTable('root_handover')
      .set({
        confirmed_at: change.at,
        confirmed_by: visitor.account.name,
        confirmed_body: visitor.body.name,
        ...stamp(change),
      })
      .where('id', '=', id)
      .execute();
    return { id };
  });
}

/** What is typed from paper is held against the signed root itself: the list beside it may have been rewritten as well. */
async function isOther(
  transaction: Transaction,
  row: Row<'root_handover'>,
  lastDigits: string,
): Promise<boolean> {
  const [signed] = await loadRoots(transaction, row.last_day, row.last_day);
  const listed = rootsOf(row).at(-1);
  return ![signed?.hash, listed?.hash].every((hash) => hash?.endsWith(lastDigits) === true);
}

async function find(transaction: Transaction, visitor: Visitor, id: string): Promise<Row<'root_handover'>> {
  const row = await transaction
    .selectFrom('root_handover')
    .selectAll()
    .where('id', '=', id)
    .where('manner', '=', 'paper')
    .where('holder_code', '>=', visitor.body.low)
    .where('holder_code', '<=', visitor.body.high)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return row;
}

function checkAgency({ body }: Visitor): void {
  if (!isAgency(body.kind))
    refuse(
      'roots.not-yours',
      '存证单由社区矫正机构打印、移交。',
      undefined,
      '收到以后，请在移交的那一张确认收到。',
    );
}

function refuse(code: string, text: string, field?: string, instead?: string): never {
  const refusal: Refusal = {
    code,
    text,
    ...(field === undefined ? {} : { field }),
    ...(instead === undefined ? {} : { instead }),
  };
  return refuseCommand([refusal]);
}
