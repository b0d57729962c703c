import type { Transaction } from 'kysely';

import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { json } from '../json.ts';
import { nameSort } from '../names/name-tokens.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { idNumberIndex, idTailIndex } from '../sensitive/number-index.ts';
import { sealText } from '../sensitive/seal-text.ts';
import { replaceNameTokens } from './name-token-rows.ts';

/** A person in clear text. What is sensitive is sealed on the way in. */
export interface PersonValues {
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly sex?: 'male' | 'female' | null;
  readonly birthOn?: string | null;
  readonly ethnicityCode?: string | null;
  readonly idKind?: string | null;
  readonly idNumber?: string | null;
  readonly phone?: string | null;
  readonly homeRegionCode?: number | null;
  readonly homeAddress?: string | null;
  readonly householdRegionCode?: number | null;
  readonly householdAddress?: string | null;
  readonly items?: unknown;
}

/** Inserts a person with index values and name tokens. `keyId` comes from createCaseKey or from the change. */
export async function insertPerson(
  record: Record,
  transaction: Transaction<DB>,
  change: Change,
  person: PersonValues & { readonly id: string; readonly keyId: string },
): Promise<void> {
  const columns = await personColumns(record, transaction, person.keyId, person);
  await transaction
    .insertInto('person')
    .values({
      ...columns,
      id: person.id,
      name: person.name,
      name_sort: nameSort(person.name),
      key_id: person.keyId,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
  await replaceNameTokens(transaction, person.id, change.holderCode, person.name, person.formerNames ?? []);
}

/**
 * Alters what is given and leaves the rest. Does not touch person_name of the person's cases: they carry the name the
 * judgment says; correct those by their own act.
 */
export async function updatePerson(
  record: Record,
  transaction: Transaction<DB>,
  change: Change,
  personId: string,
  values: Partial<PersonValues>,
): Promise<void> {
  const present = await transaction
    .selectFrom('person')
    .select(['key_id', 'name', 'former_names', 'holder_code'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const columns = await personColumns(record, transaction, present.key_id, values);
  const name = values.name ?? present.name;
  await transaction
    .updateTable('person')
    .set({ ...columns, name, name_sort: nameSort(name), ...stamp(change) })
    .where('id', '=', personId)
    .execute();
  const formerNames = values.formerNames ?? present.former_names;
  await replaceNameTokens(transaction, personId, present.holder_code, name, formerNames);
}

async function personColumns(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string,
  values: Partial<PersonValues>,
) {
  const sealed = (text: string | null): Promise<Buffer> | null =>
    text === null ? null : sealText(record, transaction, keyId, text);
  const { idNumber, phone, homeAddress, householdAddress } = values;
  return {
    ...(values.formerNames !== undefined && { former_names: [...values.formerNames] }),
    ...(values.sex !== undefined && { sex: values.sex }),
    ...(values.birthOn !== undefined && { birth_on: values.birthOn }),
    ...(values.ethnicityCode !== undefined && { ethnicity_code: values.ethnicityCode }),
    ...(values.idKind !== undefined && { id_kind: values.idKind }),
    ...(idNumber !== undefined && {
      id_number_sealed: await sealed(idNumber),
      id_number_index: idNumber === null ? null : idNumberIndex(record, idNumber),
      id_tail_index: idNumber === null ? null : idTailIndex(record, idNumber),
    }),
    ...(phone !== undefined && { phone_sealed: await sealed(phone) }),
    ...(values.homeRegionCode !== undefined && { home_region_code: values.homeRegionCode }),
    ...(homeAddress !== undefined && { home_address_sealed: await sealed(homeAddress) }),
    ...(values.householdRegionCode !== undefined && { household_region_code: values.householdRegionCode }),
    ...(householdAddress !== undefined && { household_address_sealed: await sealed(householdAddress) }),
    ...(values.items !== undefined && { items: json(values.items) }),
  };
}
