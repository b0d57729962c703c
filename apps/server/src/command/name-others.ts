import type { CaseFacts, Moment, Refusal } from '@guitu/law';
import { formatMoment } from '@guitu/law';

import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { byOf } from './by-of.ts';

/**
 * Refusals that another matter of the case is the reason of also say who dealt with that matter last, and when: whoever started from
 * what he had read before learns whom to ask. Of the other matter itself nothing is told but its name.
 */
export async function nameOthers(
  services: Pick<Services, 'catalogue'>,
  transaction: Transaction,
  facts: CaseFacts,
  own: string | undefined,
  refusals: readonly Refusal[],
): Promise<readonly Refusal[]> {
  const ended = facts.ended?.matterId;
  // A step that has lost its place since the correction ended has done so by the matter that ended it.
  const otherOf = ({ code, matterId }: Refusal): string | undefined =>
    matterId ?? (code === 'step.not-now' || code === 'step.not-yet' ? ended : undefined);
  const ids = [...new Set(refusals.map(otherOf))].filter((id) => id !== undefined && id !== own);
  if (ids.length === 0) return refusals;
  const rows = await transaction
    .selectFrom('event')
    .innerJoin('matter', 'matter.id', 'event.matter_id')
    .select(['event.matter_id', 'event.body', 'event.recorded_at'])
    .select(['matter.procedure', 'matter.definition_version'])
    .where('event.matter_id', 'in', ids as string[])
    .orderBy('event.sequence')
    .execute();
  return refusals.map((refusal) => {
    const last = rows.findLast((row) => row.matter_id === otherOf(refusal));
    const by = byOf(last?.body);
    if (last === undefined || by === undefined) return refusal;
    const { title } = services.catalogue.get(last.procedure, last.definition_version);
    const who = `“${title}”由${by.name}（${by.bodyName}）于 ${formatMoment(last.recorded_at as Moment)} 办理。`;
    return { ...refusal, present: `${refusal.present ?? ''}${who}` };
  });
}
