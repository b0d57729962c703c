import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { makeMessages as writeMessages, newId } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { draftDigests } from './digests.ts';
import type { Draft } from './draft.ts';
import { draftGraveNews } from './grave-news.ts';
import { loadRecipients } from './recipients.ts';
import { draftReminders } from './reminders.ts';
import type { ReminderDraft } from './reminders.ts';

/** How reminders say whom they are for, where they are printed or passed on by hand. */
const toWords = { supervisee: '本人', guardian: '监护人' } as const;

/**
 * Makes what has to be told by now. Every message lies on the desk of its body; where 政务微信 is set up (`wecom`), it goes to those of
 * its officers who have a user name there as well. A reminder to a supervisee stays in the outbox: no gateway for short messages is built in.
 */
export function makeMessages(services: Services, options: { readonly wecom: boolean }): Promise<number> {
  const now = services.now();
  return writeMessages(services.record, async (transaction) => {
    const recipients = await loadRecipients(transaction);
    const drafts = [
      ...(await draftGraveNews(transaction, recipients, now)),
      ...(await draftDigests(transaction, recipients, now)),
    ];
    const reminders = await draftReminders(transaction, recipients, now);
    const userNames = options.wecom ? await loadUserNames(transaction, drafts) : new Map<string, string>();
    return [
      ...drafts.map((draft) => ({ ...rowOf(draft, now), channel: 'desk', state: 'kept' })),
      ...drafts.flatMap((draft) => {
        const addressees = userNames.get(draft.body.id);
        const row = { ...rowOf(draft, now), channel: 'wecom', state: 'waiting', next_attempt_at: now };
        return addressees === undefined ? [] : [{ ...row, addressees }];
      }),
      ...reminders.map((draft: ReminderDraft) => ({
        ...rowOf(draft, now),
        channel: 'sms',
        state: 'kept',
        addressees: toWords[draft.to],
      })),
    ];
  });
}

function rowOf(draft: Draft, now: Moment) {
  return {
    id: newId(),
    kind: draft.kind,
    body_id: draft.body.id,
    text: draft.text,
    href: draft.href,
    cause: draft.cause,
    derived_from: [...draft.derivedFrom],
    on_day: dayOf(now),
    created_at: now,
    holder_code: draft.body.region_code,
  };
}

/** By body, the user names of its officers, as the gateway wants them: a|b|c. */
async function loadUserNames(
  transaction: Transaction,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, string>> {
  const bodyIds = [...new Set(drafts.map(({ body }) => body.id))];
  if (bodyIds.length === 0) return new Map();
  const accounts = await transaction
    .selectFrom('account')
    .leftJoin('account_body', 'account_body.account_id', 'account.id')
    .select(['account.body_id', 'account_body.body_id as further_body_id', 'wecom_user', 'roles'])
    .where('wecom_user', 'is not', null)
    .where('disabled_at', 'is', null)
    .where((row) =>
      row.or([row('account.body_id', 'in', bodyIds), row('account_body.body_id', 'in', bodyIds)]),
    )
    .execute();
  const names = new Map<string, Set<string>>();
  for (const account of accounts) {
    if (!account.roles.some((role) => role === 'clerk' || role === 'approver')) continue;
    for (const bodyId of [account.body_id, account.further_body_id]) {
      if (bodyId !== null) names.set(bodyId, (names.get(bodyId) ?? new Set()).add(account.wecom_user ?? ''));
    }
  }
  return new Map([...names].map(([bodyId, set]) => [bodyId, [...set].toSorted().join('|')]));
}
