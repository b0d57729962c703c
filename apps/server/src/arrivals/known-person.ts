import type { OfficeChoice } from '@guitu/law';
import { measureNames } from '@guitu/law';
import { stamp } from '@guitu/record';

import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import { NotFound } from '../http/answer.ts';
import type { ArrivalEntry } from './arrival-entry.ts';
import { findCandidates } from './find-candidates.ts';

/** Refuses to enter somebody as new whose ID number is on the register: a person has to say what is the case. */
export async function mayBeNew(work: Work, { person }: ArrivalEntry): Promise<void> {
  if (person.idNumber === undefined) return;
  const { idNumber, name } = person;
  const candidates = await findCandidates(work.services.record, work.transaction, { idNumber, name });
  const known = candidates.find((candidate) => candidate.certain);
  if (known === undefined) return;
  refuseCommand([
    {
      code: 'arrival.known',
      field: 'idNumber',
      text: `这个证件号码已经登记为${known.name}（${known.officeName}），没有重复登记。`,
      instead:
        '是同一人的，请选择已登记的人或者案件；不是同一人的，请核对证件号码，登记有误的先在人员页面更正。',
    },
  ]);
}

/**
 * The person of a further case. Personal data go to the office of the new case, as in an import: whoever works the newest
 * case has to reach the person. Refuses a person who was merged into another, and the same decision a second time.
 */
export async function takeKnownPerson(
  work: Work,
  personId: string,
  entry: ArrivalEntry,
  office: OfficeChoice,
): Promise<void> {
  const { transaction, change } = work;
  const person = await transaction
    .selectFrom('person')
    .select(['holder_code', 'merged_into'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (person === undefined) throw new NotFound();
  if (person.merged_into !== null) {
    refuseCommand([{ code: 'arrival.merged', text: '此人已经并入另一条人员记录，请选择合并后的那一条。' }]);
  }
  await refuseSameDecision(work, personId, entry);
  if (person.holder_code === office.code) return;
  await transaction
    .updateTable('person')
    .set({ holder_code: office.code, ...stamp(change) })
    .where('id', '=', personId)
    .execute();
}

async function refuseSameDecision(
  work: Work,
  personId: string,
  { case: stated }: ArrivalEntry,
): Promise<void> {
  if (stated.judgmentNumber === undefined) return;
  const same = await work.transaction
    .selectFrom('supervision_case')
    .select('id')
    .where('person_id', '=', personId)
    .where('measure', '=', stated.measure)
    .where('judgment_number', '=', stated.judgmentNumber)
    .where('status', 'in', ['expected', 'serving'])
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (same === undefined) return;
  refuseCommand([
    {
      code: 'arrival.same-case',
      field: 'judgmentNumber',
      text: `此人已有同一判决文号的${measureNames[stated.measure]}案件，没有重复登记。`,
      instead: '请选择那件案件登记来件。',
    },
  ]);
}
