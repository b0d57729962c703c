import { cooperation, measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import type { Moment } from '../../time/moment.ts';
import { addHours } from '../../time/moment.ts';
import { startOfDay } from '../../time/zone.ts';
import { abscondingRules } from '../absconding.ts';
import { decidedByPrefecture } from './decided.ts';
import { findApplication } from './form.ts';
import { noticeWithinHours } from './parameters.ts';
import type { LeaveTiming } from './timing.ts';
import { findTiming } from './timing.ts';

/** LEAVE-11: back, and reported, before the permitted time is over. */
export function returnClock(standing: Standing): Clock | undefined {
  const timing = findTiming(standing);
  if (timing === undefined) return undefined;
  return {
    name: 'return',
    title: '返回销假',
    kind: 'legal',
    startedAt: timing.grantedAt,
    dueAt: timing.dueAt,
    article: measures(28),
    ...endOfDuty(timing, standing.context.now),
  };
}

/** Back, or free because the term is over; until then a term that ends before the leave has this looked at again when it does. */
function endOfDuty({ returnedAt, freedAt }: LeaveTiming, now: Moment): Pick<Clock, 'stoppedAt' | 'warnFrom'> {
  if (returnedAt !== undefined) return { stoppedAt: returnedAt };
  if (freedAt === undefined) return {};
  return freedAt <= now ? { stoppedAt: freedAt } : { warnFrom: freedAt };
}

/** LEAVE-14: 48 hours beyond the end. It starts only when the leave is overdue, so nobody sees it before. */
export function abscondingClock(standing: Standing): Clock | undefined {
  const timing = findTiming(standing);
  if (timing === undefined || timing.freedAt !== undefined) return undefined;
  const seenAt = timing.returnedAt ?? standing.context.now;
  if (seenAt <= timing.dueAt || !abscondingRules(seenAt)) return undefined;
  return {
    name: 'absconding',
    title: '超假满四十八小时',
    kind: 'legal',
    startedAt: timing.dueAt,
    dueAt: timing.abscondedAfter,
    article: cooperation(13, '3'),
    ...(timing.returnedAt === undefined ? {} : { stoppedAt: timing.returnedAt }),
  };
}

/** The law sets no day for the decision; it is useless after the departure, so the house aims for the day before. */
export function decisionClock(standing: Standing): Clock | undefined {
  const application = findApplication(standing.state);
  const asked = findTaken(standing.state, 'apply');
  if (application === undefined || asked === undefined) return undefined;
  const decided = findTaken(standing.state, 'decide');
  return {
    name: 'decide',
    title: '出发前作出决定',
    kind: 'internal',
    startedAt: asked.event.recordedAt,
    dueAt: startOfDay(application.from),
    ...(decided === undefined ? {} : { stoppedAt: decided.event.recordedAt }),
  };
}

/** LEAVE-08 says "及时" and no number: a clock runs only where the prefecture has set a target of its own. */
export function noticeClock(standing: Standing): Clock | undefined {
  const hours = parameterValue(standing.context.parameters, noticeWithinHours);
  const decided = findTaken(standing.state, 'decide');
  if (hours === undefined || decided === undefined || findOutcome(standing.state, 'decide') !== 'approved')
    return undefined;
  if (!decidedByPrefecture(standing.state)) return undefined;
  const notified = findTaken(standing.state, 'notify');
  return {
    name: 'notify',
    title: '通报同级检察院',
    kind: 'internal',
    startedAt: decided.event.recordedAt,
    dueAt: addHours(decided.event.recordedAt, hours),
    article: measures(27),
    ...(notified === undefined ? {} : { stoppedAt: notified.event.recordedAt }),
  };
}
