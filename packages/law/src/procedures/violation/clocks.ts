import { measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { answerWithinDays, decideWithinDays } from './parameters.ts';
import { findOpening, openObjections } from './records.ts';

/** A target of the house: no article says how soon. */
export function decisionClock({ state, facts, context }: Standing): Clock | undefined {
  const foundOn = findOpening(state)?.foundOn;
  const days = parameterValue(context.parameters, decideWithinDays);
  if (foundOn === undefined || days === undefined) return undefined;
  const decidedAt = findTaken(state, 'decide')?.event.happenedAt;
  const startedAt = startOfDay(foundOn);
  const over = isStillServed(facts) || facts.ended === undefined ? undefined : startOfDay(facts.ended.on);
  const stoppedAt = decidedAt ?? over;
  return {
    name: 'decide',
    title: '违规查处',
    kind: 'internal',
    startedAt,
    dueAt: endOfDay(addDays(foundOn, days)),
    ...(stoppedAt === undefined ? {} : { stoppedAt: stoppedAt < startedAt ? startedAt : stoppedAt }),
  };
}

export function answerClock({ state, context }: Standing): Clock | undefined {
  const days = parameterValue(context.parameters, answerWithinDays);
  const open = openObjections(state);
  const objection = allTaken(state, 'objection').at(-Math.max(open, 1));
  if (days === undefined || objection === undefined || open <= 0) return undefined;
  const on = objection.values['on'] as Day;
  return {
    name: 'answer',
    title: '答复异议',
    kind: 'internal',
    startedAt: startOfDay(on),
    dueAt: endOfDay(addDays(on, days)),
    article: measures(32),
  };
}
