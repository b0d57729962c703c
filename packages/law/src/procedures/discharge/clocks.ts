import type { Article } from '../../articles/article.ts';
import { act, cooperation, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf, endOfDay, startOfDay } from '../../time/zone.ts';
import { expulsionDue, findEnd, nationalityDue, prisonWindow, thirtyDaysBefore } from './days.ts';
import { letterLeadDays } from './parameters.ts';
import { decisionOf, isPardon } from './records.ts';
import { owesExpulsionPapers, owesLetter, owesNationalityReport, owesPrisonNotice } from './when.ts';

/** RELEASE-03: the certificate on the last day of the term, which never rolls over. */
export function certificateClock({ state, facts }: Standing): Clock | undefined {
  const end = findEnd(facts);
  if (end === undefined || isPardon(state)) return undefined;
  const decided = decisionOf(state);
  return {
    name: 'certificate',
    title: '发放解除社区矫正证明书',
    kind: 'legal',
    startedAt: startedAt(state),
    dueAt: endOfDay(end),
    warnFrom: startOfDay(end),
    article: act(44),
    ...(decided === undefined ? {} : { stoppedAt: notBefore(state, decided.event.happenedAt) }),
  };
}

/** RELEASE-02: appraised before the term is over; RELEASE-01 speaks from the thirtieth day before it. */
export function appraisalClock({ state, facts }: Standing): Clock | undefined {
  const end = findEnd(facts);
  if (end === undefined || isPardon(state)) return undefined;
  return {
    ...running(state, 'appraise', 'appraisedOn'),
    name: 'appraisal',
    title: '书面鉴定',
    kind: 'legal',
    dueAt: endOfDay(end),
    warnFrom: startOfDay(thirtyDaysBefore(end)),
    article: measures(53),
  };
}

/** RECALL-08: at least thirty days before. */
export function letterClock({ state, facts, context }: Standing): Clock | undefined {
  const end = findEnd(facts);
  if (end === undefined || !owesLetter({ facts, state })) return undefined;
  const due = thirtyDaysBefore(end);
  const lead = parameterValue(context.parameters, letterLeadDays) ?? 0;
  return noticeClock(state, {
    name: 'letter',
    step: 'tellAuthority',
    title: '期满函告决定机关',
    due,
    warn: addDays(due, -lead),
    article: cooperation(16),
  });
}

/** RELEASE-09: the window opens a month before and closes with the day before the end. */
export function prisonClock({ state, facts }: Standing): Clock | undefined {
  const end = findEnd(facts);
  if (end === undefined || !owesPrisonNotice({ facts, state })) return undefined;
  const window = prisonWindow(end);
  return noticeClock(state, {
    name: 'prisonNotice',
    step: 'tellPrison',
    title: '刑满前通知监狱、看守所',
    due: window.until,
    warn: window.from,
    article: outsidePrisonRules(27),
  });
}

/** RELEASE-11. */
export function expulsionClock({ state, facts }: Standing): Clock | undefined {
  const end = findEnd(facts);
  if (end === undefined || !owesExpulsionPapers({ facts, state })) return undefined;
  return noticeClock(state, {
    name: 'expulsionPapers',
    step: 'sendExpulsionPapers',
    title: '附加驱逐出境的文书送公安机关',
    due: expulsionDue(end),
    article: cooperation(22),
  });
}

/** RELEASE-12. */
export function nationalityClock({ state, facts }: Standing): Clock | undefined {
  const due = nationalityDue(facts);
  if (due === undefined || !owesNationalityReport({ facts, state })) return undefined;
  return noticeClock(state, {
    name: 'nationalityReport',
    step: 'reportNationality',
    title: '国籍未查明通报公安机关',
    due,
    article: cooperation(22),
  });
}

/** No number of days in the law: the house aims at the day of the decision, unless delivery is postponed. */
export function deliveryClock({ state }: Standing): Clock | undefined {
  const decided = decisionOf(state);
  if (decided === undefined || findTaken(state, 'postpone') !== undefined) return undefined;
  return {
    ...running(state, 'deliver', 'deliveredOn'),
    name: 'delivery',
    title: '证明书送达本人',
    kind: 'internal',
    startedAt: decided.event.recordedAt,
    dueAt: endOfDay(dayOf(decided.event.recordedAt)),
  };
}

interface Notice {
  readonly name: string;
  readonly step: string;
  readonly title: string;
  /** The last day that is in time. */
  readonly due: Day;
  readonly warn?: Day;
  readonly article: Article;
}

/** A notice to another body; the decision ends what was not sent until then. */
function noticeClock(state: Standing['state'], { step, due, warn, ...rest }: Notice): Clock {
  const sent = running(state, step, 'sentOn');
  const decided = decisionOf(state)?.event.happenedAt;
  return {
    ...rest,
    kind: 'legal',
    dueAt: endOfDay(due),
    ...(warn === undefined ? {} : { warnFrom: startOfDay(warn) }),
    ...(decided === undefined ? {} : { stoppedAt: notBefore(state, decided) }),
    ...sent,
  };
}

function running(
  state: Standing['state'],
  step: string,
  field: string,
): Pick<Clock, 'startedAt' | 'stoppedAt'> {
  const taken = findTaken(state, step);
  const on = taken?.values[field] as Day | undefined;
  const at = on === undefined ? taken?.event.happenedAt : startOfDay(on);
  return {
    startedAt: startedAt(state),
    ...(at === undefined ? {} : { stoppedAt: notBefore(state, at) }),
  };
}

/** What was done before it was entered here ends its clock with the start of it. */
function notBefore(state: Standing['state'], at: Moment): Moment {
  const start = startedAt(state);
  return at > start ? at : start;
}

function startedAt(state: Standing['state']): Moment {
  const first = state.taken[0] ?? findTaken(state, 'prepare');
  return first?.event.happenedAt ?? startOfDay(state.openedOn);
}
