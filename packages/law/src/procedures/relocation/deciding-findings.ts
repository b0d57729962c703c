import { measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';
import * as periods from './periods.ts';
import { isIncoming, isOutside, newAgencyName, newCounty, oldPlace } from './places.ts';
import { dayOfStep, isApproved, isDisagreed, letterReceivedOn, valuesOf } from './records.ts';

/** What is to be said before the person may move. Each finding names the place of the body whose desk it belongs on. */

const undecided = ({ state }: Standing): boolean => findOutcome(state, 'decide') === undefined;

/** MOVE-01: "一般应当提前一个月": pointed out, never a ground to refuse. */
export function shortNotice(standing: Standing): Finding | undefined {
  const intendedOn = valuesOf(standing.state, 'apply')?.intendedOn;
  const appliedOn = dayOfStep(standing.state, 'apply');
  if (!ruleActive('MOVE-01') || !undecided(standing)) return undefined;
  if (intendedOn === undefined || appliedOn === undefined) return undefined;
  const monthLater = findSameDayAfter(appliedOn, 1) ?? monthEndAfter(appliedOn, 1);
  if (intendedOn >= monthLater) return undefined;
  return {
    code: 'relocation.short-notice',
    severity: 'info',
    title: '没有提前一个月申请',
    text: '一般应当提前一个月申请。这不是违规，也不是不受理、不同意的理由，请抓紧办理。',
    facts: [
      { label: '申请日', value: formatDay(appliedOn) },
      { label: '拟变更日期', value: formatDay(intendedOn) },
      { label: '提前一个月', value: `不早于${formatDay(monthLater)}` },
    ],
    articles: [measures(30)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
  };
}

/** A move for the last days helps nobody; it is said, and a person decides. */
export function endsBeforeMoving(standing: Standing): Finding | undefined {
  const intendedOn = valuesOf(standing.state, 'apply')?.intendedOn;
  const ends = standing.facts.term?.ends;
  if (!undecided(standing) || intendedOn === undefined || ends === undefined || intendedOn < ends)
    return undefined;
  return {
    code: 'relocation.ends-before-moving',
    severity: 'info',
    title: '拟变更时矫正期已满',
    text: `矫正期到${formatDay(ends)}为止，拟变更日期不早于这一天；期满解除后迁居不用批准。`,
    facts: [
      { label: '矫正期满日', value: formatDay(ends) },
      { label: '拟变更日期', value: formatDay(intendedOn) },
    ],
    articles: [measures(30)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
  };
}

/** MOVE-02. */
export function inquiryLate(standing: Standing): Finding | undefined {
  const due = periods.askDeadline(standing);
  if (due === undefined || due.doneAt !== undefined || !due.late) return undefined;
  return {
    code: 'relocation.inquiry-late',
    severity: 'warning',
    title: '应当征求新执行地的意见',
    text: due.provisional
      ? `司法所还没有签署意见报县级机构，申请已经过了五日。请司法所尽快签署意见，收到后五日内发函征求意见。`
      : `收到申请五日内应当书面征求新执行地的意见，期限到${formatDay(due.lastDay)}为止，还没有发函。`,
    facts: [{ label: '自何日起', value: `${formatDay(due.from)}（${due.basis}）` }],
    articles: [measures(30)],
    office: due.provisional ? 'judicialOffice' : 'countyAgency',
    region: oldPlace(standing).officeCode,
    dueAt: due.dueAt,
    action: due.provisional ? { step: 'opinion', label: '签署意见' } : { step: 'ask', label: '发函征求意见' },
  };
}

/** MOVE-03, on the desk that owes the answer. */
export function answerOwed(standing: Standing): Finding | undefined {
  const due = periods.answerDeadline(standing);
  const here = isIncoming(standing) || !isOutside(standing);
  if (due === undefined || due.doneAt !== undefined || !due.late || !here) return undefined;
  return {
    code: 'relocation.answer-owed',
    severity: 'warning',
    title: '征求意见函应当书面回复',
    text: due.provisional
      ? '征求意见函发出已经超过五日。收到的请登记收到之日，自收到的次日起五日内核实并书面回复。'
      : `接到征求意见函五日内应当核实并书面回复，期限到${formatDay(due.lastDay)}为止。`,
    facts: [{ label: '自何日起', value: `${formatDay(due.from)}（${due.basis}）` }],
    articles: [measures(30)],
    office: 'countyAgency',
    region: newCounty(standing) ?? oldPlace(standing).officeCode,
    dueAt: due.dueAt,
    action: { step: 'answer', label: '核实回复' },
  };
}

/** MOVE-03, on the desk that waits for it. */
export function answerLate(standing: Standing): Finding | undefined {
  const due = periods.answerDeadline(standing);
  if (due === undefined || due.doneAt !== undefined || !due.late || isIncoming(standing)) return undefined;
  const received = letterReceivedOn(standing.state) !== undefined;
  return {
    code: 'relocation.answer-late',
    severity: 'warning',
    title: '新执行地还没有回复',
    text: `${newAgencyName(standing)}${received ? '接到征求意见函已经超过五日' : '还没有登记收到之日，发函已经超过五日'}，没有书面回复。请催问；收到纸质回复的请补录。没有回复不能作出不同意的决定。`,
    facts: [
      { label: '自何日起', value: `${formatDay(due.from)}（${due.basis}）` },
      { label: '五日届满', value: formatDay(due.lastDay) },
    ],
    articles: [measures(30)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
  };
}

/** MOVE-04: 可以 bring it before the prefecture; deciding at once is lawful too. */
export function disagreement(standing: Standing): Finding | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-04') || !undecided(standing) || isIncoming(standing) || !isDisagreed(state))
    return undefined;
  const disputed = findTaken(state, 'dispute') !== undefined;
  const coordinated = valuesOf(state, 'coordinate');
  return {
    code: 'relocation.disagreement',
    severity: 'info',
    title: '新执行地不同意接收',
    text: nextAfterDisagreement(disputed, coordinated !== undefined),
    facts: [{ label: '理由', value: valuesOf(state, 'answer')?.reasons ?? '没有写明' }],
    articles: [measures(30)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
    ...(disputed ? {} : { action: { step: 'dispute', label: '报请协调' } }),
  };
}

function nextAfterDisagreement(disputed: boolean, coordinated: boolean): string {
  if (coordinated) return '上一级已经提出协调意见，请根据回复和协调意见作出决定。';
  if (disputed) return '已报请上一级社区矫正机构协调，等协调意见。';
  return '对回复有异议的，可以报上一级社区矫正机构协调，也可以直接作出决定。仍然同意变更的要写明理由。';
}

/** MOVE-05. */
export function refusalUntold(standing: Standing): Finding | undefined {
  const due = periods.refusalDeadline(standing);
  if (due === undefined || due.doneAt !== undefined || !due.late) return undefined;
  return {
    code: 'relocation.refusal-untold',
    severity: 'warning',
    title: '不同意变更，还没有告知本人',
    text: `不同意变更的应当在决定作出之日起五日内告知本人，期限到${formatDay(due.lastDay)}为止。`,
    facts: [{ label: '决定作出之日', value: formatDay(due.from) }],
    articles: [measures(30)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
    dueAt: due.dueAt,
    action: { step: 'tellRefusal', label: '告知本人' },
  };
}

/** MOVE-06: told with the decision; from the next day on it is late, although no number says so. */
export function notInformed(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const decidedOn = dayOfStep(state, 'decide');
  if (!ruleActive('MOVE-06') || !isApproved(state) || decidedOn === undefined) return undefined;
  if (isIncoming(standing) || valuesOf(state, 'inform') !== undefined) return undefined;
  return {
    code: 'relocation.not-informed',
    severity: context.today > decidedOn ? 'warning' : 'info',
    title: '还没有告知本人报到期限和后果',
    text: '同意变更的，应当对本人进行教育，书面告知报到期限和逾期报到、不报到的后果。没有本人收到决定之日，七日报到期限算不出来。',
    facts: [{ label: '同意变更之日', value: formatDay(decidedOn) }],
    articles: [measures(30), measures(31)],
    office: 'countyAgency',
    region: oldPlace(standing).officeCode,
    action: { step: 'inform', label: '告知报到期限' },
  };
}
