import type { Selectable, Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB, PersonTable } from '../schema/tables.generated.ts';
import { openText } from '../sensitive/seal-text.ts';

/** The sealed fields of a person in clear text. All null where the key was lawfully destroyed. */
export interface OpenedPerson {
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly homeAddress: string | null;
  readonly householdAddress: string | null;
  readonly destroyed: boolean;
}

type SealedColumns = Pick<
  Selectable<PersonTable>,
  'key_id' | 'id_number_sealed' | 'phone_sealed' | 'home_address_sealed' | 'household_address_sealed'
>;

/** Opens the sealed columns of a person row. */
export async function openPerson(
  record: Record,
  transaction: Transaction<DB>,
  person: SealedColumns,
): Promise<OpenedPerson> {
  const opened = async (sealed: Buffer | null): Promise<string | null> =>
    sealed === null ? null : openText(record, transaction, person.key_id, sealed);
  try {
    return {
      idNumber: await opened(person.id_number_sealed),
      phone: await opened(person.phone_sealed),
      homeAddress: await opened(person.home_address_sealed),
      householdAddress: await opened(person.household_address_sealed),
      destroyed: false,
    };
  } catch (error) {
    if (!(error instanceof RecordRefusal) || error.code !== 'record.keyDestroyed') throw error;
    return { idNumber: null, phone: null, homeAddress: null, householdAddress: null, destroyed: true };
  }
}
