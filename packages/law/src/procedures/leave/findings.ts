import { act, cooperation, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { countyOf } from '../../facts/region-range.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { standingQuestion } from '../../kernel/sequence.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import { formatDay, formatDeadline, formatMoment } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { abscondingRules, isBeyondHours, isExcused } from '../absconding.ts';
import { findApplication, leaveReasons } from './form.ts';
import { leaveLevel } from './level.ts';
import { findTiming } from './timing.ts';

/** LEAVE-03: "一般应当提前三日": short notice is pointed out to whoever decides; it is no ground to refuse. */
export function shortNotice(standing: Standing): Finding | undefined {
  const application = findApplication(standing.state);
  const asked = findTaken(standing.state, 'apply');
  if (application === undefined || asked === undefined || findTaken(standing.state, 'decide') !== undefined)
    return undefined;
  const notice = daysBetween(dayOf(asked.event.happenedAt), application.from);
  if (!ruleActive('LEAVE-03') || notice >= 3) return undefined;
  return {
    code: 'LEAVE-03',
    severity: 'info',
    title: '没有提前三日申请',
    text: `一般应当提前三日申请，这次提前 ${notice} 日。${application.urgent === true ? '申请人说明情况紧急。' : '请核实是否情况紧急。'}不是不批准的理由。`,
    facts: [
      { label: '申请日', value: formatDay(dayOf(asked.event.happenedAt)) },
      { label: '离开日期', value: formatDay(application.from) },
    ],
    articles: [measures(27)],
    office: leaveLevel(standingQuestion(standing)).waiting,
  };
}

/** LEAVE-09: a proper ground means leave is to be granted. Says so to whoever decides; risk is a matter of words, not a threshold. */
export function properGround(standing: Standing): Finding | undefined {
  const application = findApplication(standing.state);
  if (
    application === undefined ||
    findTaken(standing.state, 'decide') !== undefined ||
    application.reason === 'other'
  )
    return undefined;
  if (!ruleActive('LEAVE-09')) return undefined;
  const reason = leaveReasons.find((one) => one.code === application.reason)?.label ?? '';
  return {
    code: 'LEAVE-09',
    severity: 'info',
    title: '有正当理由的，应当批准',
    text: `“${reason}”属于正当理由。核实属实的应当批准；不批准的要写明理由，本人可以申请检察监督。`,
    facts: [{ label: '事由', value: reason }],
    articles: [act(27), measures(26)],
    office: leaveLevel(standingQuestion(standing)).waiting,
  };
}

/** LEAVE-11, LEAVE-13: overdue but not (yet) absconding: order the return. */
export function overdue(standing: Standing): Finding | undefined {
  const timing = findTiming(standing);
  const { now } = standing.context;
  if (timing === undefined || timing.returnedAt !== undefined || now <= timing.dueAt) return undefined;
  if (timing.freedAt !== undefined) return undefined;
  if (!ruleActive('LEAVE-11')) return undefined;
  const ordered = findTaken(standing.state, 'orderReturn') !== undefined;
  return {
    code: 'LEAVE-11',
    severity: 'warning',
    title: '外出期满，没有返回销假',
    text: ordered
      ? `已责令立即返回。请继续联系本人，并记下每一次联系。`
      : `请立即联系本人，应当责令其立即返回。`,
    facts: [
      { label: '准假到期', value: formatDeadline(timing.dueAt) },
      { label: '满四十八小时', value: formatDeadline(timing.abscondedAfter) },
    ],
    articles: [measures(28)],
    office: 'countyAgency',
    dueAt: timing.dueAt,
    ...(ordered ? {} : { action: { step: 'orderReturn', label: '责令立即返回' } }),
  };
}

/**
 * LEAVE-14, LOST-10: *more* than 48 hours beyond the end, and not both excuses: a proper ground and a timely report. The program
 * points it out; whether it is absconding (脱管) a person determines.
 */
export function absconding(standing: Standing): Finding | undefined {
  const timing = findTiming(standing);
  if (timing === undefined || timing.freedAt !== undefined || !ruleActive('LEAVE-14')) return undefined;
  const seenAt = timing.returnedAt ?? standing.context.now;
  if (!isBeyondHours(timing.dueAt, seenAt) || !abscondingRules(seenAt)) return undefined;
  if (isDealtWith(standing.facts, timing.dueAt)) return undefined;
  const reports = allTaken(standing.state, 'delay');
  const justified = reports.some((report) => report.values['justified'] === true);
  const timely = reports.some((report) => report.values['timely'] === true);
  if (ruleActive('LEAVE-12') && isExcused('overdueLeave', { justified, timely })) return undefined;
  return {
    code: 'LEAVE-14',
    severity: 'grave',
    title: '超假超过四十八小时，应当认定是否脱管',
    text: `经批准外出期满超过四十八小时没有返回。${excuse(justified, timely)}由县级机构核实后认定是否脱管。`,
    facts: [
      { label: '准假到期', value: formatDeadline(timing.dueAt) },
      { label: '有正当理由', value: justified ? '已核实' : '没有或者没有核实' },
      { label: '及时报告', value: timely ? '已核实' : '没有或者没有核实' },
    ],
    articles: [cooperation(13, '3'), cooperation(26), measures(28)],
    office: 'countyAgency',
    dueAt: timing.abscondedAfter,
    action: { procedure: 'lostContact', step: 'discover', label: '登记超假' },
  };
}

/** It is dealt with where somebody overdue is searched for (失联与脱管): said there, not here a second time. */
function isDealtWith({ lostContact }: CaseFacts, dueAt: Moment): boolean {
  return lostContact?.form === 'overdueLeave' && lostContact.since === dueAt;
}

function excuse(justified: boolean, timely: boolean): string {
  if (justified) return '虽有正当理由，但没有及时报告，不能免除。';
  if (timely) return '虽已及时报告，但没有正当理由，不能免除。';
  return '没有核实到正当理由和及时报告，两项同时具备才能免除。';
}

/** LEAVE-08: the level above has granted it; the county tells the procuratorate of its own level. */
export function noticeOwed(standing: Standing): Finding | undefined {
  const { state } = standing;
  if (!ruleActive('LEAVE-08') || state.ended !== undefined || findTaken(state, 'notify') !== undefined)
    return undefined;
  const decision = findTaken(state, 'decide');
  if (decision?.values['outcome'] !== 'approved') return undefined;
  if ((decision.event.by.stated?.office ?? decision.event.by.office) !== 'prefectureAgency') return undefined;
  return {
    code: 'LEAVE-08',
    severity: 'warning',
    title: '上一级已批准外出，应当及时通报同级检察院',
    text: '上一级社区矫正机构已经批准，县级社区矫正机构应当及时通报同级人民检察院。',
    facts: [{ label: '批准时间', value: formatMoment(decision.event.happenedAt) }],
    articles: [measures(27)],
    office: 'countyAgency',
    action: { step: 'notify', label: '通报检察院' },
  };
}

/** A trip to a place and on days for which 经常性跨市县活动 is approved needs no leave (《实施办法》第二十九条); said before it is decided. */
export function withinRecurringTravel({ state, facts }: Standing): Finding | undefined {
  const application = findApplication(state);
  const region = application?.destination.region;
  if (application === undefined || region === undefined || findTaken(state, 'decide') !== undefined)
    return undefined;
  const covering = facts.permissions.find(
    ({ kind, from, until, destination, alsoTo = [] }) =>
      kind === 'recurringTravel' &&
      from <= application.from &&
      application.until <= until &&
      [destination, ...alsoTo].some(
        (place) => place?.region !== undefined && countyOf(place.region) === countyOf(region),
      ),
  );
  if (covering === undefined) return undefined;
  return {
    code: 'leave.within-recurring',
    severity: 'info',
    title: '已有经常性跨市县活动的批准',
    text: '去往批准的市、县，在批准的时间和频次以内的，不用申请外出，由本人报告、登记一次活动即可；超出时间、频次的，照常审批。',
    facts: [{ label: '批准到', value: formatDay(covering.until) }],
    articles: [measures(29)],
    office: 'judicialOffice',
    action: { matterId: covering.matterId, step: 'report', label: '登记一次活动' },
  };
}
