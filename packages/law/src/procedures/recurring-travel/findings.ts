import { act, measures } from '../../articles/index.ts';
import { countyOf } from '../../facts/region-range.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import type { Trip } from './form.ts';
import { findApplication, placesOf } from './form.ts';
import { findValidity } from './validity.ts';

/** Ours: early enough to ask again and be answered before it ends. */
const remindDays = 15;

/** CROSS-01: until when it holds; it ends by itself. */
export function endClock({ state, facts }: Standing): Clock | undefined {
  const validity = findValidity(state);
  const decided = findTaken(state, 'decide');
  if (validity === undefined || decided === undefined) return undefined;
  const ended = findTaken(state, 'end');
  const { from, until } = validity;
  return {
    name: 'end',
    title: '经常性跨市县活动批准到期',
    kind: 'legal',
    startedAt: startOfDay(from),
    dueAt: endOfDay(until),
    warnFrom: startOfDay(addDays(until, -remindDays)),
    article: measures(29),
    // Nobody owes anything by the last day: with the end of it, or of the correction, the clock is done.
    ...(ended === undefined && isStillServed(facts)
      ? {}
      : { stoppedAt: endOfDay(until < from ? from : until) }),
  };
}

/** CROSS-01: it runs out; whoever still needs it asks again. */
export function endsSoon({ state, facts, context }: Standing): Finding | undefined {
  const validity = findValidity(state);
  if (validity === undefined || findTaken(state, 'end') !== undefined || !ruleActive('CROSS-01'))
    return undefined;
  const { until } = validity;
  if (!isStillServed(facts) || context.today > until || context.today < addDays(until, -remindDays))
    return undefined;
  const renewed = facts.permissions.some(
    (one) => one.kind === 'recurringTravel' && one.matterId !== state.id && one.from > until,
  );
  if (renewed) return undefined;
  return {
    code: 'recurringTravel.ends-soon',
    severity: 'info',
    title: '经常性跨市县活动的批准将到期',
    text: '期满仍有需要的，由本人重新申请；到期以后去往的，按外出办理。',
    facts: [{ label: '到期', value: formatDay(until) }],
    articles: [measures(29)],
    office: 'judicialOffice',
    dueAt: endOfDay(until),
    action: { procedure: 'recurringTravel', step: 'apply', label: '重新申请' },
  };
}

function isWithin(state: MatterState, { place, leftOn, returnedOn }: Trip): boolean {
  const validity = findValidity(state);
  const asked = findApplication(state);
  if (validity === undefined || asked === undefined) return false;
  if (leftOn < validity.from || returnedOn > validity.until) return false;
  const county = place.region === undefined ? undefined : countyOf(place.region);
  // A place in words alone cannot be judged by a program.
  if (county === undefined) return true;
  return placesOf(asked).some(({ region }) => region !== undefined && countyOf(region) === county);
}

/** CROSS-02, watched: a trip that was reported and is not covered by the approval. A person looks into it. */
export function tripBeyond({ state }: Standing): Finding | undefined {
  if (findTaken(state, 'decide')?.values['outcome'] !== 'approved' || !ruleActive('CROSS-02'))
    return undefined;
  const beyond = allTaken(state, 'report')
    .map(({ values }) => values as Trip)
    .filter((trip) => !isWithin(state, trip));
  if (beyond.length === 0) return undefined;
  return {
    code: 'recurringTravel.beyond',
    severity: 'warning',
    title: '去往的地方或者日子不在批准范围内',
    text: '批准只及于写明的市、县和期间，其他地方、其他日子去往的应当按外出申请。请核实：记错的更正，没有批准就去的依法处理。',
    facts: beyond.map(({ place, leftOn, returnedOn }) => ({
      label: `${formatDay(leftOn)}至${formatDay(returnedOn)}`,
      value: place.text,
    })),
    articles: [act(27), measures(29)],
    office: 'countyAgency',
    action: { procedure: 'stopping', step: 'find', label: '登记违规' },
  };
}
