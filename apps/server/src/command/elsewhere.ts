import type { ActorStamp, Moment } from '@guitu/law';
import { formatMoment } from '@guitu/law';
import { read } from '@guitu/record';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
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

function byOf(body: unknown): ActorStamp | undefined {
  return (body as { readonly by?: ActorStamp } | undefined)?.by;
}
