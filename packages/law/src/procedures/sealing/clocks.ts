import { sealingMeasures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { answerDue } from '../query-answer.ts';
import { findSealingDue } from './due.ts';
import { findSealing } from './form.ts';
import { inquiriesOf } from './queries.ts';

/** MINOR-06: it has always stopped when it is seen here, in time or late; before that the prompt speaks. */
export function sealingClock({ state, context }: Standing): Clock | undefined {
  const { executedOn, sealedOn } = findSealing(state) ?? {};
  const due = executedOn === undefined ? undefined : findSealingDue(executedOn, context)?.due;
  if (executedOn === undefined || sealedOn === undefined || due === undefined) return undefined;
  return {
    name: 'seal',
    title: '封存犯罪记录',
    kind: 'legal',
    startedAt: startOfDay(executedOn),
    dueAt: endOfDay(due),
    stoppedAt: startOfDay(sealedOn > executedOn ? sealedOn : executedOn),
    article: sealingMeasures(13),
  };
}

/** MINOR-07: for the application that is waiting longest; where none is, for the one that was answered last. */
export function queryClock({ state, context }: Standing): Clock | undefined {
  const inquiries = inquiriesOf(state);
  const inquiry = inquiries.find(({ answered }) => answered === undefined) ?? inquiries.at(-1);
  const receivedOn = inquiry?.query.receivedOn;
  if (inquiry === undefined || receivedOn === undefined) return undefined;
  const answeredOn = inquiry.answer?.answeredOn;
  return {
    name: 'query',
    title: '答复查询申请',
    kind: 'legal',
    startedAt: startOfDay(receivedOn),
    dueAt: endOfDay(answerDue(receivedOn, context)),
    article: sealingMeasures(inquiry.query.kind === 'person' ? 15 : 16),
    ...(answeredOn === undefined
      ? {}
      : { stoppedAt: startOfDay(answeredOn > receivedOn ? answeredOn : receivedOn) }),
  };
}
