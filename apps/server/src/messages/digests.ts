import type { Day, Moment } from '@guitu/law';
import { addDays, addHours, dayOf, endOfDay, parameterValue } from '@guitu/law';

import { grouped } from '../command/grouped.ts';
import type { ParameterBook } from '../command/parameter-book.ts';
import { loadParameters } from '../command/parameter-book.ts';
import type { Transaction } from '../record-types.ts';
import type { Draft } from './draft.ts';
import { loadOpenItems } from './open-items.ts';
import type { OpenItem } from './open-items.ts';
import { digestAt, escalateAfterHours } from './parameters.ts';
import type { RecipientBody, Recipients } from './recipients.ts';
import { digestText } from './texts.ts';

/** What is older was told long ago, or was there before messages were. */
const escalatedDays = 14;

/**
 * 每日摘要 of the bodies whose time has come today: what each owes, in numbers, and what bodies below it have left undone for too long.
 * That last is said once of each thing; a body that owes nothing and is told nothing gets no digest.
 */
export async function draftDigests(
  transaction: Transaction,
  recipients: Recipients,
  now: Moment,
): Promise<readonly Draft[]> {
  const today = dayOf(now);
  const parameters = await loadParameters(transaction);
  const bodies = await withoutDigest(transaction, recipients, parameters, now);
  if (bodies.length === 0) return [];
  const items = await loadOpenItems(transaction, recipients, now);
  const told = await alreadyTold(transaction, today);
  const late = grouped(
    items.filter((item) => isToBeEscalated(item, parameters, now)),
    (item) => recipients.above(item.body)?.id,
  );
  const own = grouped(items, (item) => item.body.id);
  return bodies.flatMap((body) => {
    const below = (late.get(body.id) ?? []).map(({ cause }) => `late/${cause}`);
    const news = below.filter((cause) => told.get(body.id)?.has(cause) !== true);
    const owed = { ...count(own.get(body.id) ?? [], now, today), below: news.length };
    if (owed.today + owed.overdue + owed.soon + owed.below === 0) return [];
    const draft: Draft = {
      body,
      kind: 'digest',
      text: digestText(owed),
      href: '/',
      cause: 'digest',
      derivedFrom: news,
    };
    return [draft];
  });
}

async function withoutDigest(
  transaction: Transaction,
  recipients: Recipients,
  parameters: ParameterBook,
  now: Moment,
): Promise<readonly RecipientBody[]> {
  const today = dayOf(now);
  const due = recipients.all.filter((body) => isTime(parameters, body, now));
  if (due.length === 0) return [];
  const rows = await transaction
    .selectFrom('message')
    .select('body_id')
    .where('kind', '=', 'digest')
    .where('on_day', '=', today)
    .execute();
  const have = new Set(rows.map((row) => row.body_id));
  return due.filter((body) => !have.has(body.id));
}

function isTime(parameters: ParameterBook, body: RecipientBody, now: Moment): boolean {
  const at = parameterValue(parameters.at(body.region_code, dayOf(now)), digestAt) ?? '';
  const [hours, minutes] = (/^\d{1,2}:\d{2}$/u.test(at) ? at : '08:30').split(':').map(Number);
  const midnight = addHours(endOfDay(dayOf(now)), -24);
  return now >= addHours(midnight, (hours ?? 0) + (minutes ?? 0) / 60);
}

/** By body, what earlier digests have said of bodies below. */
async function alreadyTold(
  transaction: Transaction,
  today: Day,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await transaction
    .selectFrom('message')
    .select(['body_id', 'derived_from'])
    .where('kind', '=', 'digest')
    // Longer than anything is escalated: what was told once is never told again.
    .where('on_day', '>=', addDays(today, -2 * escalatedDays))
    .execute();
  const told = new Map<string, Set<string>>();
  for (const row of rows) {
    const causes = told.get(row.body_id) ?? new Set();
    for (const cause of row.derived_from) causes.add(cause);
    told.set(row.body_id, causes);
  }
  return told;
}

function isToBeEscalated({ body, dueAt }: OpenItem, parameters: ParameterBook, now: Moment): boolean {
  if (dueAt === null || dueAt < addHours(now, -24 * escalatedDays)) return false;
  const hours = parameterValue(parameters.at(body.region_code, dayOf(now)), escalateAfterHours) ?? 24;
  return dueAt < addHours(now, -hours);
}

function count(items: readonly OpenItem[], now: Moment, today: Day) {
  const owed = { today: 0, overdue: 0, soon: 0 };
  for (const { dueAt } of items) {
    if (dueAt === null || (dueAt >= now && dueAt < endOfDay(today))) owed.today += 1;
    else if (dueAt < now) owed.overdue += 1;
    else if (dueAt < endOfDay(addDays(today, 3))) owed.soon += 1;
  }
  return owed;
}
