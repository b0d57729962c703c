import type { Measure } from '@guitu/law';
import { createCaseKey, insertPerson, nameSort, newId, stamp, systemAccess, write } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { order, places } from './test-world.ts';

/** What a test may say about the person it needs. */
export interface TestPerson {
  readonly name?: string;
  readonly office?: number;
  readonly measure?: Measure;
  readonly termBegins?: string;
  readonly termEnds?: string;
  readonly birthOn?: string;
  readonly minor?: boolean;
  /** As the register says it. */
  readonly level?: string;
  /** Announced and not received yet. */
  readonly expected?: boolean;
  readonly idNumber?: string;
  readonly caseNumber?: string;
  /** A region the person must not enter. */
  readonly forbidden?: number;
}

/** Enters one serving person, invented and recognisably so, held by an office. Answers with the case's id. */
export async function insertCase(record: GuituRecord, person: TestPerson = {}): Promise<string> {
  const caseId = newId();
  const personId = newId();
  const name = person.name ?? '示例扎西';
  const holderCode = person.office ?? places.townshipA;
  const access = systemAccess('测试');
  await write(
    record,
    access,
    { ...order('test.intake', caseId, holderCode), caseId, createsCase: true },
    async (transaction, change) => {
      const keyId = await createCaseKey(record, transaction);
      await insertPerson(record, transaction, change, {
        id: personId,
        keyId,
        name,
        sex: 'male',
        birthOn: person.birthOn ?? '1990-05-06',
        ethnicityCode: '04',
        idKind: '111',
        idNumber: person.idNumber ?? '533421199005060011',
        phone: '13900000000',
        homeAddress: '示例村一组 1 号',
      });
      await transaction
        .insertInto('supervision_case')
        .values({
          id: caseId,
          person_id: personId,
          person_name: name,
          name_sort: nameSort(name),
          sex: 'male',
          case_number: person.caseNumber ?? null,
          measure: person.measure ?? 'probation',
          deciding_authority: '香格里拉市人民法院',
          crime: '示例罪',
          level: person.level ?? null,
          term_begins: person.termBegins ?? '2025-06-01',
          term_ends: person.termEnds ?? '2027-05-31',
          received_on: person.expected === true ? null : '2025-06-05',
          status: person.expected === true ? 'expected' : 'serving',
          minor_at_crime: person.minor ?? false,
          created_at: change.at,
          office_code: holderCode,
          key_id: keyId,
          holder_code: holderCode,
          ...stamp(change),
        })
        .execute();
      if (person.forbidden !== undefined) {
        await transaction
          .insertInto('prohibition')
          .values({
            id: newId(),
            case_id: caseId,
            kind: 'place',
            content: '禁止进入示例区域',
            region_code: person.forbidden,
            begins: '2025-06-01',
            ends: null,
            holder_code: holderCode,
            ...stamp(change),
          })
          .execute();
      }
      return null;
    },
  );
  return caseId;
}
