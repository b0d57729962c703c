import type { Day, Moment } from '@guitu/law';
import { addDays, ageOn, dayOf, parameterValue } from '@guitu/law';

import type { ParameterBook } from '../command/parameter-book.ts';
import { loadParameters } from '../command/parameter-book.ts';
import { phoneParameter } from '../papers/paper-settings.ts';
import type { Transaction } from '../record-types.ts';
import type { Draft } from './draft.ts';
import { remindDaysBefore, remindSupervisees } from './parameters.ts';
import type { Recipients } from './recipients.ts';
import { reminderText } from './texts.ts';

/** Duties to come and report; of what concerns health nothing is sent to a telephone. */
const reminded = ['routineReport', 'prohibitionReport'];

/** Whom a reminder goes to. */
export type Reminded = 'supervisee' | 'guardian';

export type ReminderDraft = Draft & { readonly to: Reminded };

/**
 * Reminders to people of what they themselves owe, where the region has switched them on: once for each report, only where a telephone is
 * registered, and for a minor only to the guardian.
 */
export async function draftReminders(
  transaction: Transaction,
  recipients: Recipients,
  now: Moment,
): Promise<readonly ReminderDraft[]> {
  const today = dayOf(now);
  const parameters = await loadParameters(transaction);
  const remindingOffices = recipients.all.filter(
    (body) => body.kind === 'judicialOffice' && isOn(parameters, body.region_code, today),
  );
  if (remindingOffices.length === 0) return [];
  const rows = await expectedReports(
    transaction,
    remindingOffices.map((body) => body.region_code),
    today,
  );
  const told = await alreadyReminded(transaction, today);
  return rows.flatMap((row) => {
    const body = recipients.find('judicialOffice', row.holder_code);
    const settings = parameters.at(row.holder_code, today);
    const until = row.until_on as Day;
    const cause = `reminder/${row.case_id}/${row.key}`;
    const days = parameterValue(settings, remindDaysBefore) ?? 3;
    const to = toWhom(row, today);
    if (body === undefined || to === undefined || told.has(cause) || today < addDays(until, -days)) return [];
    const phone = settings.get(phoneParameter);
    return [
      {
        body,
        kind: 'reminder',
        to,
        text: reminderText(body.name, until, typeof phone === 'string' ? phone : ''),
        href: `/cases/${row.case_id}`,
        cause,
        derivedFrom: [cause],
      } satisfies ReminderDraft,
    ];
  });
}

function isOn(parameters: ParameterBook, place: number, on: Day): boolean {
  return parameterValue(parameters.at(place, on), remindSupervisees) === true;
}

interface Person {
  readonly birth_on: string | null;
  readonly has_phone: boolean;
  readonly guardian_has_phone: boolean;
}

/** Nobody where there is no telephone, and nobody where the age is not known. */
function toWhom(person: Person, today: Day): Reminded | undefined {
  if (person.birth_on === null) return undefined;
  if (ageOn(person.birth_on as Day, today) < 18) return person.guardian_has_phone ? 'guardian' : undefined;
  return person.has_phone ? 'supervisee' : undefined;
}

function expectedReports(transaction: Transaction, offices: readonly number[], today: Day) {
  return transaction
    .selectFrom('occurrence')
    .innerJoin('supervision_case as held', 'held.id', 'occurrence.case_id')
    .innerJoin('person', 'person.id', 'held.person_id')
    .select(['occurrence.case_id', 'occurrence.key', 'occurrence.until_on', 'occurrence.holder_code'])
    .select('person.birth_on')
    .select((row) => [
      row('person.phone_sealed', 'is not', null).$castTo<boolean>().as('has_phone'),
      row
        .exists(
          row
            .selectFrom('relation')
            .select('relation.id')
            .whereRef('relation.person_id', '=', 'person.id')
            .where('relation.kind', '=', 'guardian')
            .where('relation.phone_sealed', 'is not', null)
            .where((one) => one.or([one('until_on', 'is', null), one('until_on', '>=', today)])),
        )
        .$castTo<boolean>()
        .as('guardian_has_phone'),
    ])
    .where('occurrence.holder_code', 'in', offices)
    .where('occurrence.duty', 'in', reminded)
    .where('occurrence.status', '=', 'expected')
    .where('occurrence.from_on', '<=', today)
    .where('occurrence.until_on', '>=', today)
    .where('held.status', '=', 'serving')
    .execute();
}

async function alreadyReminded(transaction: Transaction, today: Day): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('message')
    .select('cause')
    .where('kind', '=', 'reminder')
    .where('on_day', '>=', addDays(today, -120))
    .execute();
  return new Set(rows.map((row) => row.cause));
}
