import type { Moment } from '@guitu/law';
import { formatMoment } from '@guitu/law';
import { read } from '@guitu/record';
import { sql } from 'kysely';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { byOf } from './by-of.ts';
import { refuseCommand } from './outcome.ts';

/**
 * A case that is not the visitor's. Where his body had a part in handing it over he is told by whom and when that was done;
 * everybody else finds nothing there.
 */
export async function refuseElsewhere(services: Services, visitor: Visitor, caseId: string): Promise<never> {
  if (!isAgency(visitor.body.kind)) throw new NotFound();
  const part = await read(services.record, guestOf(visitor), (transaction) =>
    transaction
      .selectFrom('participation')
      .select(['matter_id', 'summary'])
      .where('case_id', '=', caseId)
      .where('ended_at', 'is', null)
      .orderBy('since', 'desc')
      .executeTakeFirst(),
  );
  if (part === undefined) throw new NotFound();
  const events = await read(services.record, guestOf(visitor, part.matter_id), (transaction) =>
    transaction
      .selectFrom('event')
      .select(['body', 'recorded_at'])
      .where('matter_id', '=', part.matter_id)
      .orderBy('sequence', 'desc')
      .execute(),
  );
  // What the visitor's own body did last is no news to it.
  const last = events.find(({ body }) => byOf(body)?.bodyName !== visitor.body.name) ?? events[0];
  const by = byOf(last?.body);
  const who =
    by === undefined || last === undefined
      ? ''
      : `${by.name}（${by.bodyName}）于 ${formatMoment(last.recorded_at as Moment)} 办理。`;
  return refuseCommand([
    {
      code: 'case.elsewhere',
      text: `这个人现在不由本单位持案，刚才的提交没有保存。${part.summary}。${who}`,
      instead: '需要办理的，请与现在的执行地联系；本单位参与的事项仍可在“今日”里打开。',
    },
  ]);
}

/** The same for a matter: one in which his body was asked and is not any more, or one of a case that was handed over. */
export async function refuseMatterElsewhere(
  services: Services,
  visitor: Visitor,
  matterId: string,
): Promise<never> {
  if (!isAgency(visitor.body.kind)) throw new NotFound();
  const { part, caseId } = await read(services.record, guestOf(visitor), async (transaction) => {
    const { rows } = await sql<{ id: string | null }>`
      select guitu.case_of_matter(${matterId}::uuid) as id`.execute(transaction);
    const ended = await transaction
      .selectFrom('participation')
      .select(['ended_at', 'ended_by'])
      .where('matter_id', '=', matterId)
      .where('ended_at', 'is not', null)
      .executeTakeFirst();
    return { part: ended, caseId: rows[0]?.id ?? null };
  });
  if (part?.ended_at != null && part.ended_by !== null) {
    const when = formatMoment(part.ended_at as Moment);
    return refuseCommand([
      {
        code: 'matter.changed',
        text: `${part.ended_by}在 ${when} 办理以后，这件事项不再需要本单位办理，刚才的提交没有保存。`,
        instead: '有疑问的，请与对方联系；需要本单位再办的，会重新出现在“今日”里。',
      },
    ]);
  }
  if (caseId === null) throw new NotFound();
  return refuseElsewhere(services, visitor, caseId);
}
