import { createCaseKey, insertPerson, json, nameSort, newId, stamp } from '@guitu/record';

import type { Work } from '../command/work.ts';

/** What the letter says of the person whom it is about. */
export interface AssessmentSubject {
  readonly name: string;
  readonly measure: string;
  readonly sex?: 'male' | 'female';
  readonly birthOn?: string;
  readonly idKind?: string;
  readonly idNumber?: string;
  readonly cause?: string;
}

/**
 * The file of an assessment, held by the county that was entrusted: a person and a file of their own. Somebody who is assessed is never
 * looked up among the supervisees, nor the other way round: whether two are one is nothing that a register may tell.
 */
export async function insertAssessmentFile(
  work: Work,
  caseId: string,
  subject: AssessmentSubject,
  countyCode: number,
): Promise<void> {
  const { services, transaction, change } = work;
  const personId = newId();
  const keyId = change.keyId ?? (await createCaseKey(services.record, transaction));
  const { name, sex, birthOn, idKind, idNumber } = subject;
  await insertPerson(services.record, transaction, change, {
    id: personId,
    keyId,
    name,
    ...(sex === undefined ? {} : { sex }),
    ...(birthOn === undefined ? {} : { birthOn }),
    ...(idKind === undefined ? {} : { idKind }),
    ...(idNumber === undefined ? {} : { idNumber }),
  });
  await transaction
    .insertInto('supervision_case')
    .values({
      id: caseId,
      person_id: personId,
      person_name: name,
      name_sort: nameSort(name),
      sex: sex ?? null,
      measure: subject.measure,
      crime: subject.cause ?? null,
      status: 'assessing',
      office_code: countyCode,
      items: json({}),
      key_id: keyId,
      created_at: change.at,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
}
