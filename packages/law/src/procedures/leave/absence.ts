import type { CaseFacts, Permission } from '../../facts/facts.ts';
import { currentMatter } from '../../facts/standing-matters.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { isDay } from '../../time/day.ts';
import type { Stay } from './days.ts';
import { countedStay, lengthOf, stayOf } from './days.ts';
import { applicationOf } from './form.ts';
import { countsRecurringTravel } from './parameters.ts';
import type { Window } from './window.ts';
import { fullestWindow } from './window.ts';

/** The proposed absence in numbers: what every rule about competence reads. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
  /** Days of this application alone. */
  readonly days: number;
  /** Days without a break, the leave it continues included: what "一次" means when a leave is extended. */
  readonly unbrokenDays: number;
  readonly window: Window;
}

/** Other leaves that stand, the matter in question left out. */
export function otherLeaves({ facts, state }: Question): readonly Permission[] {
  return facts.permissions.filter(({ kind, matterId }) => kind === 'leave' && matterId !== state?.id);
}

/**
 * The trips under 经常性跨市县活动 that were reported, as stays of their own, where the prefecture counts them towards the two months: an
 * approval of six months is no absence of six months.
 */
function countedTrips({ facts, context }: Question): readonly Permission[] {
  if (parameterValue(context.parameters, countsRecurringTravel) !== true) return [];
  return facts.permissions
    .filter(({ kind }) => kind === 'recurringTravel')
    .flatMap((one) => (one.stays ?? []).map((stay) => ({ ...one, ...stay })));
}

/** Reads the absence out of a question; nothing while the dates are not (sensibly) filled in. */
export function findAbsence(question: Question): Absence | undefined {
  const { from, until, continues } = applicationOf(question);
  if (!isDay(from) || !isDay(until) || until < from) return undefined;
  const { parameters } = question.context;
  const proposed = countedStay(from, until, parameters);
  const others = otherLeaves(question);
  return {
    from,
    until,
    days: lengthOf(proposed),
    unbrokenDays: lengthOf(
      countedStay(beginningOf(question.facts, continues, others) ?? from, until, parameters),
    ),
    window: fullestWindow(
      proposed,
      [...others, ...countedTrips(question)].map((one): Stay => stayOf(one, parameters)),
    ),
  };
}

/** The leave that is continued; where it was superseded, the one in its place. */
export function findEarlier(
  facts: CaseFacts,
  continues: string | undefined,
  others: readonly Permission[],
): Permission | undefined {
  if (continues === undefined) return undefined;
  const current = currentMatter(facts, continues);
  return others.find(({ matterId }) => matterId === current);
}

/** The first day of the chain of leaves that an extension continues. A paper may name one that continues it in turn: then the chain ends. */
function beginningOf(
  facts: CaseFacts,
  continues: string | undefined,
  others: readonly Permission[],
): Day | undefined {
  const earlier = findEarlier(facts, continues, others);
  if (earlier === undefined) return undefined;
  const rest = others.filter((one) => one !== earlier);
  return beginningOf(facts, earlier.continues, rest) ?? earlier.from;
}
