import type { Moment } from '@guitu/law';
import { addDays, dayOf, startOfDay } from '@guitu/law';

import { grouped } from '../command/grouped.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Draft } from './draft.ts';
import type { Recipients } from './recipients.ts';
import { graveText } from './texts.ts';

type Grave = Pick<
  Row<'finding'>,
  'case_id' | 'matter_id' | 'code' | 'office' | 'place_code' | 'holder_code' | 'raised_at'
>;

/** What was raised earlier stands in the digests since. */
const lookBackDays = 2;

/**
 * Grave findings that nobody has been told of since they were raised: one message for each body, whatever their number. A finding that goes
 * and comes back on the same day is told once.
 */
export async function draftGraveNews(
  transaction: Transaction,
  recipients: Recipients,
  now: Moment,
): Promise<readonly Draft[]> {
  const since = startOfDay(addDays(dayOf(now), -lookBackDays));
  const graves = await transaction
    .selectFrom('finding')
    .select(['case_id', 'matter_id', 'code', 'office', 'place_code', 'holder_code', 'raised_at'])
    .where('cleared_at', 'is', null)
    .where('severity', '=', 'grave')
    .where('office', 'is not', null)
    .where('raised_at', '>=', since)
    .orderBy('raised_at')
    .execute();
  if (graves.length === 0) return [];
  const told = await toldSince(transaction, since);
  const news = graves.filter((grave) => (told.get(causeOf(grave)) ?? '') < dayOf(grave.raised_at as Moment));
  const byBody = grouped(news, (grave) =>
    recipients.find(grave.office ?? '', grave.place_code ?? grave.holder_code),
  );
  return [...byBody].flatMap(([body, found]) => {
    const first = found[0];
    if (body === undefined || first === undefined) return [];
    return [
      {
        body,
        kind: 'grave',
        text: graveText(found.length),
        href: found.length === 1 ? hrefOf(first) : '/',
        cause: causeOf(first),
        derivedFrom: found.map(causeOf),
      } satisfies Draft,
    ];
  });
}

function causeOf({ case_id: caseId, matter_id: matterId, code }: Grave): string {
  return `grave/${caseId}/${matterId ?? ''}/${code}`;
}

function hrefOf({ case_id: caseId, matter_id: matterId }: Grave): string {
  return matterId === null ? `/cases/${caseId}` : `/matters/${matterId}`;
}

/** The last day on which each was told. */
async function toldSince(transaction: Transaction, since: Moment): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('message')
    .select(['derived_from', 'on_day'])
    .where('kind', '=', 'grave')
    .where('created_at', '>=', since)
    .orderBy('created_at')
    .execute();
  return new Map(rows.flatMap((row) => row.derived_from.map((cause) => [cause, row.on_day] as const)));
}
