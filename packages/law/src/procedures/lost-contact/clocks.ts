import { act, cooperation, measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Moment } from '../../time/moment.ts';
import { addHours } from '../../time/moment.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { abscondedAfter, abscondingArticle, abscondingRules, isBeyondHours } from '../absconding.ts';
import type { Ladder } from './ladder.ts';
import { findLadder, rungArticles, rungOf } from './ladder.ts';
import * as parameters from './parameters.ts';
import {
  abscondingFormOf,
  findBeginning,
  findDetermination,
  findDiscovery,
  findExhausted,
  foundAtOf,
  isFugitive,
  searchesOf,
} from './records.ts';
import { goesOn, isMissing } from './when.ts';

interface Target {
  readonly name: string;
  readonly title: string;
  readonly within: ParameterDefinition<number>;
  readonly from: Moment;
  readonly doneAt: Moment | undefined;
  readonly article: Clock['article'];
}

/** A word of the law without a number ("立即" "同时" "及时") as a target of the house. */
function target(
  standing: Standing,
  { name, title, within, from, doneAt, article }: Target,
): Clock | undefined {
  const hours = parameterValue(standing.context.parameters, within);
  if (hours === undefined || isFugitive(standing.state)) return undefined;
  const stoppedAt = doneAt ?? endedAt(standing);
  return {
    name,
    title,
    kind: 'internal',
    startedAt: from,
    dueAt: addHours(from, hours),
    ...(article === undefined ? {} : { article }),
    ...(stoppedAt === undefined ? {} : { stoppedAt: stoppedAt < from ? from : stoppedAt }),
  };
}

/** No deadline outlives the correction. */
function endedAt(standing: Standing): Moment | undefined {
  if (goesOn(standing)) return undefined;
  const { ended } = standing.facts;
  return ended === undefined ? standing.state.lastAt : startOfDay(ended.on);
}

/** LOST-01: "立即组织查找". */
export function searchClock(standing: Standing): Clock | undefined {
  const discovery = findDiscovery(standing.state);
  if (discovery === undefined) return undefined;
  return target(standing, {
    name: 'search',
    title: '立即查找',
    within: parameters.searchWithinHours,
    from: discovery.discoveredAt,
    doneAt: searchesOf(standing.state)[0]?.searchedAt ?? foundAtOf(standing.state),
    article: act(30),
  });
}

/** Searching goes on until the person is found. */
export function gapClock(standing: Standing): Clock | undefined {
  const last = searchesOf(standing.state).at(-1);
  if (last === undefined || !isMissing(standing)) return undefined;
  return target(standing, {
    name: 'nextSearch',
    title: '继续查找',
    within: parameters.searchGapHours,
    from: last.searchedAt,
    doneAt: undefined,
    article: measures(38),
  });
}

/** LOST-01: "同时通报". */
export function noticeClock(standing: Standing): Clock | undefined {
  const discovery = findDiscovery(standing.state);
  if (discovery === undefined) return undefined;
  const sentAt = findTaken(standing.state, 'notify')?.values['sentAt'] as Moment | undefined;
  return target(standing, {
    name: 'notify',
    title: '通报检察院',
    within: parameters.noticeWithinHours,
    from: discovery.discoveredAt,
    doneAt: sentAt,
    article: cooperation(14),
  });
}

/** LOST-02: "及时书面通知". */
export function policeClock(standing: Standing): Clock | undefined {
  const exhausted = findExhausted(standing.state);
  if (exhausted === undefined) return undefined;
  return target(standing, {
    name: 'askPolice',
    title: '书面通知公安机关',
    within: parameters.policeWithinHours,
    from: exhausted.searchedAt,
    doneAt: findTaken(standing.state, 'askPolice')?.event.happenedAt ?? foundAtOf(standing.state),
    article: measures(38),
  });
}

/** LOST-08, LOST-09, LOST-10: the only hours the law names. */
export function hoursClock(standing: Standing): Clock | undefined {
  const form = abscondingFormOf(standing.state);
  const beginning = findBeginning(standing.state);
  if (form === undefined || beginning === undefined) return undefined;
  const foundAt = foundAtOf(standing.state);
  if (!abscondingRules(foundAt ?? standing.context.now)) return undefined;
  return {
    name: 'absconding',
    title: '脱离监管满四十八小时',
    kind: 'legal',
    startedAt: beginning.since,
    dueAt: abscondedAfter(beginning.since),
    article: abscondingArticle(form),
    // What is to be determined has been: nobody is late any more.
    ...stop(standing, beginning.since, findTaken(standing.state, 'determine')?.event.happenedAt),
  };
}

/** LOST-04: ten days, shown once the forty-eight hours are over. */
export function tenDaysClock(standing: Standing): Clock | undefined {
  const beginning = findBeginning(standing.state);
  const ladder = findLadder(standing);
  if (beginning === undefined || ladder === undefined || abscondingFormOf(standing.state) === undefined)
    return undefined;
  const seenAt = foundAtOf(standing.state) ?? standing.context.now;
  if (!isBeyondHours(beginning.since, seenAt)) return undefined;
  return {
    name: 'tenDays',
    title: '脱离监管满十日',
    kind: 'legal',
    startedAt: beginning.since,
    dueAt: endOfDay(ladder.tenDays),
    article: measures(35, '2'),
    // Beyond the month another rung speaks.
    ...stop(standing, beginning.since, excusedAt(standing) ?? monthReached(standing, ladder)),
  };
}

/** LOST-04: one month, shown once the ten days are over, and only where something follows from it. */
export function monthClock(standing: Standing): Clock | undefined {
  const beginning = findBeginning(standing.state);
  const ladder = findLadder(standing);
  const { measure } = standing.facts;
  if (beginning === undefined || ladder === undefined || abscondingFormOf(standing.state) === undefined)
    return undefined;
  if (ladder.rung === 'tenDays' || (measure !== 'probation' && measure !== 'parole')) return undefined;
  const [article] = rungArticles[rungOf({ ...ladder, rung: 'beyondMonth' }, measure)];
  return {
    name: 'month',
    title: '脱离监管满一个月',
    kind: 'legal',
    startedAt: beginning.since,
    dueAt: endOfDay(ladder.month),
    ...(article === undefined ? {} : { article }),
    ...stop(standing, beginning.since, excusedAt(standing)),
  };
}

/** Where an exception holds nothing is counted towards a sanction. */
function excusedAt({ state }: Standing): Moment | undefined {
  if (findDetermination(state)?.conclusion !== 'excused') return undefined;
  return findTaken(state, 'determine')?.event.happenedAt;
}

function monthReached({ facts }: Standing, ladder: Ladder): Moment | undefined {
  const sure = facts.measure === 'probation' || facts.measure === 'parole';
  return sure && ladder.rung === 'beyondMonth' ? endOfDay(ladder.month) : undefined;
}

/** Stopped when the person was found, when the correction ended, or by what was done, whichever came first. */
function stop(standing: Standing, from: Moment, doneAt?: Moment): Pick<Clock, 'stoppedAt'> {
  const moments = [foundAtOf(standing.state), endedAt(standing), doneAt].filter((at) => at !== undefined);
  const [first] = moments.toSorted();
  if (first === undefined) return {};
  return { stoppedAt: first < from ? from : first };
}
