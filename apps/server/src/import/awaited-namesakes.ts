import type { RegisterEntry } from '@guitu/law';
import { read } from '@guitu/record';
import type { RowPlan } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { normalName } from '../arrivals/normal-name.ts';
import type { Services } from '../services.ts';

/** Somebody who is awaited and was entered without an ID number: by his own word, or from a paper that did not say it. */
interface Unnumbered {
  readonly name: string;
  readonly birthOn: string | null;
}

/** Whether a row that would enter somebody new may be about one who is awaited already. */
export type IsAwaited = (entry: RegisterEntry, plan: RowPlan | undefined) => boolean;

/**
 * An import recognises people by number, and somebody who came without papers has none yet: his row of the register would
 * enter him a second time. Such rows are asked about instead.
 */
export async function findAwaitedNamesakes(
  services: Pick<Services, 'record'>,
  visitor: Visitor,
): Promise<IsAwaited> {
  const awaited = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .innerJoin('person', 'person.id', 'supervision_case.person_id')
      .select(['person.name', 'person.birth_on as birthOn'])
      .where('supervision_case.status', '=', 'expected')
      .where('supervision_case.merged_into', 'is', null)
      .where('supervision_case.external_key', 'is', null)
      .where('person.id_number_index', 'is', null)
      .limit(5000)
      .execute(),
  );
  const byName = new Map<string, Unnumbered[]>();
  for (const one of awaited) {
    const name = normalName(one.name);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return ({ person }, plan) => {
    if (plan?.kind !== 'create') return false;
    const alike = byName.get(normalName(person.name)) ?? [];
    return alike.some(
      ({ birthOn }) => birthOn === null || person.birthOn === undefined || birthOn === person.birthOn,
    );
  };
}

export const awaitedNamesake = {
  item: 'name',
  text: '本辖区已有同名的人待报到，还没有登记证件号码，可能是同一人。是同一人的，请先在人员页面补登证件号码，再导入这一行；不是同一人的，请从“登记待接收”办理。',
} as const;
