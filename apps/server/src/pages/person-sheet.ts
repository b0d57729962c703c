import type { Day } from '@guitu/law';
import { ageOn } from '@guitu/law';
import { openPerson } from '@guitu/record';

import type { PersonSheet } from '../contract/cases.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { ethnicityName } from './ethnicity.ts';
import { initialsOf } from './initials.ts';

/** The person as the head of the file shows one. Of the ID number only the last four characters leave the server. */
export async function personSheet(
  services: Services,
  transaction: Transaction,
  row: Row<'supervision_case'>,
  person: Row<'person'> | undefined,
  today: Day,
): Promise<PersonSheet> {
  const opened = person === undefined ? undefined : await openPerson(services.record, transaction, person);
  return {
    name: row.person_name,
    sex: row.sex as PersonSheet['sex'],
    birthOn: person?.birth_on ?? null,
    age: person?.birth_on == null ? null : ageOn(person.birth_on as Day, today),
    ethnicity: person?.ethnicity_code == null ? null : ethnicityName(person.ethnicity_code),
    idTail: opened?.idNumber?.slice(-4) ?? null,
    phone: opened?.phone ?? null,
    homeAddress: opened?.homeAddress ?? null,
    householdAddress: opened?.householdAddress ?? null,
    initials: initialsOf(row.name_sort, row.person_name),
  };
}
