import type { Context } from '../../kernel/context.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { MatterState } from '../../kernel/state.ts';
import { computeDays } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { returnFrom } from './parameters.ts';
import { completedOn, extensionsOf, findChecked, findEntrusted, receivedOn } from './records.ts';
import { waitingFor } from './when.ts';

type Asked = {
  readonly state: MatterState | undefined;
  readonly context: Pick<Context, 'calendar' | 'parameters'>;
};

function afterWorkdays(from: Day, amount: number, { context }: Asked): Day {
  return computeDays(from, { unit: 'workdays', amount }, { rollsOver: true, calendar: context.calendar }).due;
}

/** EVAL-11: three working days from the letter to ask for what is missing. */
export function findNoticeDue(asked: Asked): Day | undefined {
  const entrusted = findEntrusted(asked.state);
  return entrusted === undefined ? undefined : afterWorkdays(entrusted.letterOn, 3, asked);
}

/** From when the talk and the giving back are counted: one event for both, which the region names. */
function countedFrom({ state, context }: Asked): Day | undefined {
  const checked = findChecked(state);
  const found = checked?.result === 'impossible' ? checked.checkedOn : undefined;
  if (parameterValue(context.parameters, returnFrom) === '发现') return found;
  return found === undefined ? undefined : findEntrusted(state)?.letterOn;
}

/** EVAL-13: three working days to talk to whoever entrusted. */
export function findDiscussDue(asked: Asked): Day | undefined {
  const from = countedFrom(asked);
  return from === undefined ? undefined : afterWorkdays(from, 3, asked);
}

/** EVAL-14: five working days to give the papers back. */
export function findGiveBackDue(asked: Asked): Day | undefined {
  const from = countedFrom(asked);
  return from === undefined ? undefined : afterWorkdays(from, 5, asked);
}

/** From which day the assessment is counted (EVAL-12): the papers complete, after they were asked for. */
export function findBegin({ state }: Asked): Day | undefined {
  const entrusted = findEntrusted(state);
  if (entrusted === undefined) return undefined;
  const completed = ruleActive('EVAL-12') ? completedOn(state) : undefined;
  return completed ?? receivedOn(entrusted);
}

/**
 * EVAL-15, EVAL-16: ten working days from the letter and its papers, five in the fast-track procedure; longer where both have agreed on a
 * day (EVAL-17). Nothing while what is missing has been asked for and has not come.
 */
export function findOpinionDue(asked: Asked): Day | undefined {
  const { state } = asked;
  const from = findBegin(asked);
  const pausing = ruleActive('EVAL-12') && waitingFor(state) === 'supplemented';
  if (from === undefined || pausing) return undefined;
  const ordinary = afterWorkdays(from, isExpedited(state) ? 5 : 10, asked);
  const agreed = ruleActive('EVAL-17') ? extensionsOf(state).map(({ until }) => until) : [];
  return [ordinary, ...agreed].toSorted().at(-1);
}

export function isExpedited(state: MatterState | undefined): boolean {
  return findEntrusted(state)?.expedited === 'yes';
}
