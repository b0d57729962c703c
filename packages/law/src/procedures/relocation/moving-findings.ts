import { measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { labelOf, searchResults } from './options.ts';
import { fileExpectedDays, termEndsSoonDays } from './parameters.ts';
import * as periods from './periods.ts';
import { isIncoming, isOutside, newAgencyName, newCounty, oldAgencyName, oldPlace } from './places.ts';
import { allValuesOf, isApproved, isFileComplete, valuesOf } from './records.ts';

/** What is to be said between the decision and the arrival. */

const onTheWay = (standing: Standing): boolean =>
  isApproved(standing.state) && valuesOf(standing.state, 'arrive') === undefined;

const oldDesk = (standing: Standing) =>
  ({ office: 'countyAgency', region: oldPlace(standing).officeCode }) as const;
const newDesk = (standing: Standing) =>
  ({ office: 'countyAgency', region: newCounty(standing) ?? oldPlace(standing).officeCode }) as const;

/** The new county reads its findings here; one of another installation does not. */
const isNewCountyHere = (standing: Standing): boolean => isIncoming(standing) || !isOutside(standing);

/** MOVE-07. */
export function handOverLate(standing: Standing): Finding | undefined {
  const due = periods.handOverDeadline(standing);
  if (due === undefined || due.doneAt !== undefined || !due.late) return undefined;
  if (isIncoming(standing)) return undefined;
  return {
    code: 'relocation.hand-over-late',
    severity: 'warning',
    title: '文书和档案没有按时移交',
    text: `作出决定之日起五日内应当把法律文书和档案移交新执行地，抄送决定机关和原执行地检察院、公安，期限到${formatDay(due.lastDay)}为止。因此造成脱管、漏管的，两地会同处置。`,
    facts: [{ label: '同意变更之日', value: formatDay(due.from) }],
    articles: [measures(31)],
    ...oldDesk(standing),
    dueAt: due.dueAt,
    action: { step: 'handOver', label: '移交文书和档案' },
  };
}

/** The file is on its way too long, or the person is there and the file is not. Our own measure of time: no article gives one. */
export function fileNotReceived(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const sentAt = findTaken(state, 'handOver')?.event.happenedAt;
  if (!isApproved(state) || valuesOf(state, 'receive') !== undefined) return undefined;
  const here = valuesOf(state, 'arrive') !== undefined;
  const expected = parameterValue(context.parameters, fileExpectedDays);
  const overdue =
    sentAt !== undefined && expected !== undefined && context.today > addDays(dayOf(sentAt), expected);
  if (!here && !overdue) return undefined;
  const sentOn: Day | undefined = sentAt === undefined ? undefined : dayOf(sentAt);
  return {
    code: 'relocation.file-not-received',
    severity: 'warning',
    title: here ? '人已报到，文书和档案还没有收到' : '移交的文书和档案还没有登记收到',
    text: here
      ? '文书、档案没有到不影响接收。请与原执行地联系，收到后登记并送达回执。'
      : `移交已经超过${expected}日（内部时限），新执行地还没有登记收到。请查询下落。`,
    facts: sentOn === undefined ? [] : [{ label: '移交之日', value: formatDay(sentOn) }],
    articles: [measures(31)],
    ...(here && isNewCountyHere(standing) ? newDesk(standing) : oldDesk(standing)),
    action: { step: 'receive', label: '登记收到档案' },
  };
}

/** The other side has said what is missing. */
export function fileIncomplete(standing: Standing): Finding | undefined {
  const receipt = valuesOf(standing.state, 'receive');
  if (receipt === undefined || isFileComplete(standing.state)) return undefined;
  const waits = isIncoming(standing);
  return {
    code: 'relocation.file-incomplete',
    severity: 'warning',
    title: '移交的文书和档案不齐全',
    text: waits
      ? `请${oldAgencyName(standing)}补送，收到后再登记。材料不齐不影响接收。`
      : `${newAgencyName(standing)}收到的材料不齐全，请补送。`,
    facts: [
      { label: '收到之日', value: formatDay(receipt.receivedOn) },
      { label: '缺少', value: receipt.missing ?? '没有写明' },
    ],
    articles: [measures(31)],
    ...(waits ? newDesk(standing) : oldDesk(standing)),
    action: waits ? { step: 'receive', label: '登记收到档案' } : { step: 'handOver', label: '补送材料' },
  };
}

/** MOVE-10, on the desk of the new county: notify at once. */
export function notArrived(standing: Standing): Finding | undefined {
  const due = periods.reportDeadline(standing);
  if (!ruleActive('MOVE-10') || due === undefined || !onTheWay(standing) || !periods.isOverdue(standing))
    return undefined;
  if (!isNewCountyHere(standing)) return undefined;
  const notified = findTaken(standing.state, 'notArrived') !== undefined;
  return {
    code: 'relocation.not-arrived',
    severity: 'grave',
    title: '过了七日没有来报到',
    text: notified
      ? `已通知${oldAgencyName(standing)}，由原执行地组织查找。本人来了请立即登记报到。`
      : `应当立即通知${oldAgencyName(standing)}，由原执行地组织查找。`,
    facts: reportFacts(due),
    articles: [measures(31)],
    ...newDesk(standing),
    dueAt: due.dueAt,
    action: notified ? { step: 'arrive', label: '登记报到' } : { step: 'notArrived', label: '通知原执行地' },
  };
}

/** MOVE-10, on the desk of the old county: it holds the case until the arrival, so it searches. */
export function searchOwed(standing: Standing): Finding | undefined {
  const { state } = standing;
  const due = periods.reportDeadline(standing);
  const notified = valuesOf(state, 'notArrived');
  if (!ruleActive('MOVE-10') || !onTheWay(standing) || isIncoming(standing)) return undefined;
  if (notified === undefined && !periods.isOverdue(standing)) return undefined;
  const searches = allValuesOf(state, 'search');
  const last = searches.at(-1);
  return {
    code: 'relocation.search-owed',
    severity: 'grave',
    title: '没有到新执行地报到，由原执行地查找',
    text:
      last === undefined
        ? '本人没有在收到决定之日起七日内报到。报到之前仍由原执行地负责监督管理，请组织查找。'
        : '请继续查找，责令本人立即报到，并视情节依法给予训诫、警告或者提出撤销建议。',
    facts: [
      ...(due === undefined ? [] : reportFacts(due)),
      ...(notified === undefined
        ? [{ label: '新执行地的通知', value: '还没有收到' }]
        : [{ label: '新执行地发现之日', value: formatDay(notified.foundOn) }]),
      { label: '查找', value: last === undefined ? '还没有查找的记录' : `${searches.length} 次` },
      ...(last === undefined ? [] : [{ label: '最近结果', value: labelOf(searchResults, last.result) }]),
    ],
    articles: [measures(31)],
    ...oldDesk(standing),
    ...(due === undefined ? {} : { dueAt: due.dueAt }),
    action: { step: 'search', label: '登记查找' },
  };
}

/** MOVE-16: late between offices and missing: both deal with it. */
export function lateHandOver(standing: Standing): Finding | undefined {
  if (!ruleActive('MOVE-16') || isIncoming(standing)) return undefined;
  const missing = periods.isOverdue(standing) || periods.arrivedLate(standing);
  if (
    !periods.wasHandedOverLate(standing) ||
    !missing ||
    valuesOf(standing.state, 'handleLate') !== undefined
  )
    return undefined;
  return {
    code: 'relocation.late-hand-over',
    severity: 'grave',
    title: '没有及时交付接收，两地会同处置',
    text: `文书和档案没有在五日内移交，本人也没有按时报到。因此造成脱管、漏管的，由原执行地会同${newAgencyName(standing)}妥善处置。`,
    facts: [{ label: '应当移交的最后一日', value: lastDayOf(periods.handOverDeadline(standing)) }],
    articles: [measures(31)],
    ...oldDesk(standing),
    action: { step: 'handleLate', label: '登记会同处置' },
  };
}

/** The term may end before anybody has taken over: who holds the case then discharges. */
export function termEndsSoon(standing: Standing): Finding | undefined {
  const { facts, context } = standing;
  const ends = facts.term?.ends;
  const ahead = parameterValue(context.parameters, termEndsSoonDays);
  if (ends === undefined || ahead === undefined || !onTheWay(standing)) return undefined;
  if (context.today < addDays(ends, -ahead)) return undefined;
  const holder = isIncoming(standing) ? oldAgencyName(standing) : '原执行地';
  return {
    code: 'relocation.term-ends-soon',
    severity: 'warning',
    title: '矫正期将满，本人还没有报到',
    text: `矫正期到${formatDay(ends)}为止。本人报到之前，解除由${holder}办理；报到以后由新执行地办理。请两地衔接。`,
    facts: [{ label: '矫正期满日', value: formatDay(ends) }],
    articles: [measures(31)],
    ...(isIncoming(standing) ? newDesk(standing) : oldDesk(standing)),
  };
}

function reportFacts(due: periods.Deadline) {
  return [
    { label: '本人收到决定之日', value: formatDay(due.from) },
    { label: '报到截止', value: `${formatDay(due.lastDay)} 24:00（节假日不顺延）` },
  ];
}

function lastDayOf(due: periods.Deadline | undefined): string {
  return due === undefined ? '' : formatDay(due.lastDay);
}
