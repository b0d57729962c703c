import type { Day, DutyName } from '@guitu/law';
import { findDuty } from '@guitu/law';

import type { TodayPage } from '../contract/today.ts';
import { countDueDuties } from '../queries/due-duties.ts';
import type { Transaction } from '../record-types.ts';
import { loadPlaceNames, placeName } from './names.ts';

/** What is due and what was missed in each office of the range: counted, because who looks over them does not do them. */
export async function officesOf(transaction: Transaction, today: Day): Promise<TodayPage['offices']> {
  const rows = await countDueDuties(transaction, today);
  const codes = [...new Set(rows.map((row) => row.holder_code))];
  const names = await loadPlaceNames(transaction, codes);
  return codes.map((code) => ({
    officeCode: code,
    officeName: placeName(names, code),
    duties: rows
      .filter((row) => row.holder_code === code)
      .map(({ duty, due, missed }) => ({ duty, title: findDuty(duty as DutyName).title, due, missed })),
  }));
}
