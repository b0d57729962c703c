import { inForce } from '../../articles/article.ts';
import { cooperation, measures, outsidePrisonOpinion, outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Question, Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import { formatDay, formatDeadline, formatMoment } from '../../time/format.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { findNote, measureLabel } from './form.ts';
import { cameLate, cameLateByHours, findHoursDue, findNoticeDue, isForNewCrimeOutside } from './timing.ts';

const objectAction = { step: 'object', label: '提出意见' };

/** RECV-26: the notice came after the third day. It binds the other body; what to do about it a person decides. */
export function noticeLate(standing: Standing): Finding | undefined {
  const note = findNote(standing.state);
  const due = note === undefined ? undefined : findNoticeDue(note, standing.context)?.due;
  if (note === undefined || due === undefined || !ruleActive('RECV-26')) return undefined;
  if (!cameLate(note, due) || findTaken(standing.state, 'object') !== undefined) return undefined;
  return {
    code: 'detentionNotice.late',
    severity: 'info',
    title: '限制人身自由的通知来得晚',
    text: `决定机关应当自作出决定之日起三日内通知社区矫正机构和检察院，这次晚了 ${daysBetween(due, note.receivedOn)} 日。可以向决定机关提出，或者请县级检察院监督。`,
    facts: [
      { label: '决定机关', value: note.organ },
      { label: '作出决定', value: formatMoment(note.decidedAt) },
      { label: '应当通知到', value: formatDeadline(endOfDay(due)) },
      { label: '收到通知', value: formatDay(note.receivedOn) },
    ],
    articles: [measures(41), cooperation(23, '3')],
    office: 'countyAgency',
    action: objectAction,
  };
}

/** RECV-27: more than 24 hours after the compulsory measure. */
export function hoursLate(standing: Standing): Finding | undefined {
  const note = findNote(standing.state);
  const due = note === undefined ? undefined : findHoursDue(note, standing.facts)?.due;
  if (note === undefined || due === undefined || !ruleActive('RECV-27')) return undefined;
  if (!cameLateByHours(note, due) || findTaken(standing.state, 'object') !== undefined) return undefined;
  return {
    code: 'detentionNotice.hours-late',
    severity: 'info',
    title: '暂予监外执行对象被采取强制措施，通知超过二十四小时',
    text: '侦查机关应当在采取强制措施后二十四小时内通知社区矫正机构。可以向侦查机关提出，或者请县级检察院监督。',
    facts: [
      { label: '采取措施', value: formatMoment(note.decidedAt) },
      { label: '应当通知到', value: formatMoment(due) },
      {
        label: '收到通知',
        value: note.receivedAt === undefined ? formatDay(note.receivedOn) : formatMoment(note.receivedAt),
      },
    ],
    articles: [outsidePrisonRules(22)],
    office: 'countyAgency',
    action: objectAction,
  };
}

/** RECV-26: the county procuratorate is to be told as well, and the paper does not say that it was. */
export function procuratorateNotTold({ state }: Standing): Finding | undefined {
  const note = findNote(state);
  if (note?.procuratorateCopied !== 'no' || !ruleActive('RECV-26')) return undefined;
  if (findTaken(state, 'object') !== undefined) return undefined;
  return {
    code: 'detentionNotice.procuratorate-not-told',
    severity: 'info',
    title: '限制人身自由的通知书没有抄送检察院',
    text: '决定机关应当同时通知县级人民检察院。可以向决定机关提出，或者告诉县级检察院。',
    facts: [{ label: '决定机关', value: note.organ }],
    articles: [measures(41), cooperation(23, '3')],
    office: 'countyAgency',
    action: objectAction,
  };
}

/** The measure should be over by its own paper, and nobody has recorded that it is. */
export function untilPassed(standing: Standing): Finding | undefined {
  const note = findNote(standing.state);
  if (note?.until === undefined || note.until >= standing.context.today) return undefined;
  if (findTaken(standing.state, 'release') !== undefined) return undefined;
  return {
    code: 'detentionNotice.until-passed',
    severity: 'info',
    title: '限制人身自由的措施已到期，核实是否解除',
    text: '文书写明的期限已经届满。请核实本人是否已经解除措施、回到矫正地；已经解除的登记解除日期，延长或者变更措施的照新的文书登记。',
    facts: [
      { label: '措施', value: measureLabel(note.measure) },
      { label: '到期日', value: formatDay(note.until) },
    ],
    articles: [measures(41)],
    office: 'countyAgency',
    dueAt: endOfDay(note.until),
    action: { step: 'release', label: '登记解除' },
  };
}

/** RECALL-09: the prison or the house of detention is told in its turn; the law names no number of days. */
export function owesCustodianNotice({ state, facts }: Pick<Question, 'state' | 'facts'>): boolean {
  const note = findNote(state);
  if (note === undefined || !ruleActive('RECALL-09') || !isForNewCrimeOutside(note, facts)) return false;
  return inForce(outsidePrisonOpinion(15), dayOf(note.decidedAt));
}

/** Whether there is a lateness, or somebody who was not told, to object to: the step exists only then. */
export function isLate({ state, facts, context }: Question): boolean {
  const note = findNote(state);
  if (note === undefined) return false;
  if (note.procuratorateCopied === 'no') return true;
  const due = findNoticeDue(note, context)?.due;
  const hours = findHoursDue(note, facts)?.due;
  return (due !== undefined && cameLate(note, due)) || (hours !== undefined && cameLateByHours(note, hours));
}
