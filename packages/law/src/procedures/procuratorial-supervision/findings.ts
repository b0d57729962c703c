import {
  act,
  criminalProcedure,
  measures,
  outsideExecutionSupervision,
  procuratorateRules,
} from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { monthFrom } from './clocks.ts';
import { findRaised } from './form.ts';
import { addresseeTitle, formLabel, officeOf } from './options.ts';
import { daysFrom, findDemand, findNoticedOn, findReply, isCorrected, isOpen } from './rounds.ts';
import type { Demand } from './rounds.ts';

const words = (standing: Standing): string => {
  const { addressee, addresseeName } = findRaised(standing.state) ?? {};
  return addresseeTitle(addressee, addresseeName);
};

/** The demand whose written reply is overdue. */
function findOverdue({
  state,
  context,
}: Standing): (Demand & { replyBy: NonNullable<Demand['replyBy']> }) | undefined {
  const demand = findDemand(state, context);
  if (demand?.replyBy === undefined || !isOpen(state) || findReply(state) !== undefined) return undefined;
  return context.today > demand.replyBy ? { ...demand, replyBy: demand.replyBy } : undefined;
}

/** OVER-01, on the desk of whoever owes the reply. */
export function replyOwed(standing: Standing): Finding | undefined {
  const overdue = findOverdue(standing);
  const office = officeOf(findRaised(standing.state)?.addressee);
  if (overdue === undefined || office === undefined || !ruleActive('OVER-01')) return undefined;
  return {
    code: 'procuratorialSupervision.reply-late',
    severity: 'grave',
    title: '逾期没有回复检察院',
    text: `对${formLabel(overdue.form)}应当书面回复采纳情况，不采纳的说明理由。期限已经过了，请立即回复。`,
    facts: [{ label: '回复期限', value: formatDay(overdue.replyBy) }],
    articles: [act(62), measures(57)],
    office,
    dueAt: endOfDay(overdue.replyBy),
    action: { step: 'reply', label: '书面回复' },
  };
}

/** OVER-01, on the desk of the procuratorate. */
export function urgeDue(standing: Standing): Finding | undefined {
  const overdue = findOverdue(standing);
  if (overdue === undefined || !ruleActive('OVER-01')) return undefined;
  return {
    code: 'procuratorialSupervision.urge',
    severity: 'warning',
    title: '对方逾期没有回复，督促',
    text: `${words(standing)}到期没有书面回复。督促回复；仍不回复的，报上一级检察院或者通报主管机关。`,
    facts: [{ label: '回复期限', value: formatDay(overdue.replyBy) }],
    articles: [act(62), measures(57)],
    office: 'procuratorate',
    dueAt: endOfDay(overdue.replyBy),
    action: { step: 'urge', label: '督促回复' },
  };
}

/** OVER-07: said, and not put right within the week. */
export function escalationDue(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const demand = findDemand(state, context);
  if (demand?.form !== 'oral' || !isOpen(state) || isCorrected(state) || !ruleActive('OVER-07'))
    return undefined;
  const last = daysFrom(demand.on, 7, context);
  if (context.today <= last) return undefined;
  return {
    code: 'procuratorialSupervision.escalate',
    severity: 'warning',
    title: '口头纠正满七日没有改正，书面纠正',
    text: `${words(standing)}七日以内没有改正，应当发出纠正违法通知书。已经改正、对方没有登记的，请核实。`,
    facts: [{ label: '口头纠正', value: formatDay(demand.on) }],
    articles: [procuratorateRules(624)],
    office: 'procuratorate',
    dueAt: endOfDay(last),
    action: { step: 'escalate', label: '转为书面纠正' },
  };
}

/** OVER-02: fifteen days after the notice, neither corrected nor answered. */
export function reportUpDue(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const noticedOn = findNoticedOn(state);
  if (noticedOn === undefined || !isOpen(state) || findTaken(state, 'reportUp') !== undefined)
    return undefined;
  if (findReply(state) !== undefined || !ruleActive('OVER-02')) return undefined;
  const last = daysFrom(noticedOn, 15, context);
  if (context.today <= last) return undefined;
  return {
    code: 'procuratorialSupervision.report-up',
    severity: 'warning',
    title: '通知书满十五日没有纠正或者回复，报上一级检察院',
    text: '十五日是检察院报上一级的时点，不是对方的法定答复期；对方的期限以通知书写明的为准。',
    facts: [{ label: '发出通知书', value: formatDay(noticedOn) }],
    articles: [outsideExecutionSupervision(23)],
    office: 'procuratorate',
    dueAt: endOfDay(last),
    action: { step: 'reportUp', label: '报上一级' },
  };
}

/** OVER-05: the month in which the procuratorate speaks up was over. It is the procuratorate's own, so it is only said. */
export function raisedLate(standing: Standing): Finding | undefined {
  const raised = findTaken(standing.state, 'raise');
  const receivedOn = raised?.values['decisionReceivedOn'];
  if (raised === undefined || typeof receivedOn !== 'string' || !ruleActive('OVER-05')) return undefined;
  const last = monthFrom(receivedOn as Parameters<typeof monthFrom>[0], standing);
  if (!isOpen(standing.state) || dayOf(raised.event.happenedAt) <= last) return undefined;
  return {
    code: 'procuratorialSupervision.raised-late',
    severity: 'warning',
    title: '书面意见超过一个月提出',
    text: '认为暂予监外执行不当的，自收到决定之日起一个月以内提出书面意见。意见照样送达，请核对收到的日子。',
    facts: [{ label: '最晚', value: formatDay(last) }],
    articles: [criminalProcedure(267)],
    office: 'procuratorate',
  };
}
