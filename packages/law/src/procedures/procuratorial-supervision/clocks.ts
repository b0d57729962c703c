import {
  act,
  outsideExecutionSupervision,
  prisonLaw,
  procuratorateRules,
  procuratorialSuggestion,
} from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findRaised } from './form.ts';
import { daysFrom, findDemand, findNoticedOn, findOpenObjection, findReply, repliedOn } from './rounds.ts';

/** Stopped by the reply, else by the end of the matter or by what took the opinion back. */
function stoppedAt({ state }: Standing): Moment | undefined {
  const reply = findReply(state);
  if (reply !== undefined) return startOfDay(repliedOn(reply));
  const withdrawn = findTaken(state, 'reexamine');
  if (withdrawn?.values['conclusion'] === 'withdrawn') return withdrawn.event.happenedAt;
  return findTaken(state, 'conclude')?.event.happenedAt;
}

function stopped(at: Moment | undefined, startedAt: Moment): { readonly stoppedAt?: Moment } {
  if (at === undefined) return {};
  return { stoppedAt: at < startedAt ? startedAt : at };
}

/** OVER-01, OVER-02, OVER-03: the date that the notice states, or two months. */
export function replyClock(standing: Standing): Clock | undefined {
  const demand = findDemand(standing.state, standing.context);
  if (demand?.replyBy === undefined) return undefined;
  const startedAt = startOfDay(demand.on);
  return {
    name: 'reply',
    title: demand.form === 'suggestion' ? '书面回复检察建议' : '书面回复监督意见',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(demand.replyBy),
    article: demand.form === 'suggestion' ? procuratorialSuggestion(19) : act(62),
    ...stopped(stoppedAt(standing), startedAt),
  };
}

/** OVER-07: the week in which what was said may be put right. */
export function oralClock(standing: Standing): Clock | undefined {
  const { state, context } = standing;
  const demand = findDemand(state, context);
  if (demand?.form !== 'oral' || !ruleActive('OVER-07')) return undefined;
  const startedAt = startOfDay(demand.on);
  return {
    name: 'oral',
    title: '口头纠正后改正',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(daysFrom(demand.on, 7, context)),
    article: procuratorateRules(624),
    ...stopped(stoppedAt(standing), startedAt),
  };
}

/** OVER-02: no period of the body, but the point at which the procuratorate goes to the level above. */
export function reportClock(standing: Standing): Clock | undefined {
  const { state, context } = standing;
  const noticedOn = findNoticedOn(state);
  if (noticedOn === undefined || !ruleActive('OVER-02')) return undefined;
  const reported = findTaken(state, 'reportUp');
  const startedAt = startOfDay(noticedOn);
  return {
    name: 'reportUp',
    title: '满十五日未纠正或者回复的报上一级检察院',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(daysFrom(noticedOn, 15, context)),
    article: outsideExecutionSupervision(23),
    ...stopped(stoppedAt(standing) ?? reported?.event.happenedAt, startedAt),
  };
}

/** OVER-04: seven days from the objection in writing. */
export function reexamineClock({ state, context }: Standing): Clock | undefined {
  const objection = findTaken(state, 'object');
  if (objection === undefined || !ruleActive('OVER-04')) return undefined;
  const startedAt = objection.event.happenedAt;
  const on = repliedOn(objection);
  const examined = findOpenObjection(state) === undefined ? findTaken(state, 'reexamine') : undefined;
  return {
    name: 'reexamine',
    title: '复查异议并通知',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(daysFrom(on, 7, context)),
    article: procuratorateRules(554),
    ...stopped(examined?.event.happenedAt, startedAt),
  };
}

/** OVER-05: whoever ordered 暂予监外执行 looks at it again and decides within a month. It binds that body. */
export function recheckClock(standing: Standing): Clock | undefined {
  const { state, context } = standing;
  const demand = findDemand(state, context);
  if (demand === undefined || findRaised(state)?.focus !== 'outsidePrison' || !ruleActive('OVER-05'))
    return undefined;
  const startedAt = startOfDay(demand.on);
  return {
    name: 'recheck',
    title: '决定机关重新核查并处理',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(monthFrom(demand.on, standing)),
    article: prisonLaw(46),
    ...stopped(stoppedAt(standing), startedAt),
  };
}

/** One month from a day, as the period of an office. */
export function monthFrom(on: Day, { context: { calendar } }: Pick<Standing, 'context'>): Day {
  return computeDays(on, { unit: 'months', amount: 1 }, { rollsOver: true, calendar }).due;
}
