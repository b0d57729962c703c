import { act, cooperation, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { computeDays } from '../../period/compute.ts';
import { isOverdue } from '../../period/overdue.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { days } from '../../time/span.ts';
import { endOfDay } from '../../time/zone.ts';
import type { PrisonFile } from './form.ts';
import { isAwaited } from './missed.ts';
import {
  findAnnouncement,
  findPrisonFile,
  findReception,
  receivedOn,
  receiptsOf,
  unanswered,
} from './records.ts';

/** RECV-09: what used to be given as a reason to send people away is none. Said before anybody thinks of it. */
export function mustReceive(standing: Standing): Finding | undefined {
  const announcement = findAnnouncement(standing.state);
  if (announcement === undefined || !ruleActive('RECV-09')) return undefined;
  if (!isAwaited(standing, standing.context.now)) return undefined;
  const grounds = [
    announcement.assessed === 'no' ? '没有调查评估意见' : undefined,
    announcement.localHousehold === 'no' ? '不是本地户籍' : undefined,
  ].filter((one) => one !== undefined);
  if (grounds.length === 0) return undefined;
  return {
    code: 'intake.must-receive',
    severity: 'info',
    title: '不得拒绝接收',
    text: `${grounds.join('、')}，都不是拒绝接收的理由，应当及时接收。认为执行地确定不当的，接收后再向决定机关提出。`,
    facts: grounds.map((value) => ({ label: '不是理由', value })),
    articles: [cooperation(7)],
    office: 'countyAgency',
    action: { step: 'receive', label: '接收登记' },
  };
}

/** RECV-34: somebody who stands at the counter is received now, not when the file is complete. */
export function hereNotReceived(standing: Standing): Finding | undefined {
  if (!ruleActive('RECV-34') || findAnnouncement(standing.state)?.source !== 'walkIn') return undefined;
  if (!isAwaited(standing, standing.context.now)) return undefined;
  return {
    code: 'intake.here-not-received',
    severity: 'warning',
    title: '本人已经来报到，应当及时接收',
    text: '登记了本人来报到，还没有办理接收。请核对文书、核实身份、办理登记接收手续；文书未到的先接收再催送。',
    facts: [],
    articles: [measures(12), cooperation(7)],
    office: 'countyAgency',
    action: { step: 'receive', label: '接收登记' },
  };
}

/** RECV-35: papers checked, identity established, registered: all three, or it is said which one is still open. */
export function actsIncomplete(standing: Standing): Finding | undefined {
  const reception = findReception(standing.state);
  if (reception === undefined || !ruleActive('RECV-35')) return undefined;
  const open = [
    reception.documentsChecked === true ? undefined : '核对法律文书',
    reception.identityMethod === 'later' ? '核实身份' : undefined,
    reception.registered === true ? undefined : '办理登记接收手续',
  ].filter((one) => one !== undefined);
  if (open.length === 0) return undefined;
  return {
    code: 'intake.acts-incomplete',
    severity: 'warning',
    title: '接收的三项手续还没有齐备',
    text: `已经接收，还没有${open.join('、')}。办完后请在接收登记上“更正”，写明补办的情况。`,
    facts: open.map((value) => ({ label: '未办', value })),
    articles: [act(22), measures(17)],
    office: 'countyAgency',
  };
}

/** RECV-06: five days for the receipt. */
export function receiptDue(standing: Standing): Finding | undefined {
  const waiting = unanswered(standing.state, 'sendReceipt')[0];
  if (waiting === undefined || !ruleActive('RECV-06')) return undefined;
  const { calendar, now } = standing.context;
  const { due } = computeDays(receivedOn(waiting), days(5), { rollsOver: true, calendar });
  const overdue = isOverdue(due, now);
  const again = receiptsOf(standing.state).length > 0;
  return {
    code: 'intake.receipt-due',
    severity: overdue ? 'warning' : 'info',
    title: overdue ? '法律文书送达回执已经逾期' : '应当送达法律文书回执',
    text: `${formatDay(receivedOn(waiting))}${again ? '又' : ''}收到法律文书，应当在${formatDay(due)}前向决定机关送达回执。`,
    facts: [
      { label: '收到文书', value: formatDay(receivedOn(waiting)) },
      { label: '截止日', value: formatDay(due) },
    ],
    articles: [measures(16)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'sendReceipt', label: '送达回执' },
  };
}

/** RECV-05: decided elsewhere, so nobody but us gives the papers to the procuratorate and the police here. */
export function forwardDue(standing: Standing): Finding | undefined {
  const waiting = unanswered(standing.state, 'forward')[0];
  if (waiting === undefined || !ruleActive('RECV-05')) return undefined;
  if (findAnnouncement(standing.state)?.elsewhere !== true) return undefined;
  return {
    code: 'intake.forward-due',
    severity: 'warning',
    title: '应当转送执行地检察院、公安',
    text: '决定地与执行地不同，收到的法律文书应当转送执行地县级人民检察院和公安机关。',
    facts: [{ label: '收到文书', value: formatDay(receivedOn(waiting)) }],
    articles: [act(20), cooperation(8), cooperation(9)],
    office: 'countyAgency',
    action: { step: 'forward', label: '转送检察院、公安' },
  };
}

/** RECV-02: without the written notice the person cannot be blamed for coming late. */
export function notInformed(standing: Standing): Finding | undefined {
  if (!ruleActive('RECV-02') || findAnnouncement(standing.state)?.informed !== 'no') return undefined;
  if (!isAwaited(standing, standing.context.now)) return undefined;
  return {
    code: 'intake.not-informed',
    severity: 'warning',
    title: '没有书面告知报到期限',
    text: '决定机关应当书面告知报到的时限和逾期的后果。没有告知而没有按时报到的，属于机关之间衔接脱节。请催送告知书，并联系本人。',
    facts: [],
    articles: [act(19), measures(15), cooperation(8)],
    office: 'countyAgency',
    action: { step: 'chase', label: '催送文书' },
  };
}

/** RECV-32: residence, habitual residence, or where it helps: the paper should say which. It is asked, never a reason to refuse. */
export function placeUnclear(standing: Standing): Finding | undefined {
  if (!ruleActive('RECV-32') || findAnnouncement(standing.state)?.placeBasis !== 'unknown') return undefined;
  if (!isAwaited(standing, standing.context.now)) return undefined;
  return {
    code: 'intake.place-unclear',
    severity: 'info',
    title: '执行地的确定依据没有载明',
    text: '居住地为执行地；有多处居住地的可以定经常居住地；没有、无法确定或者不适宜的，应当按有利于矫正的原则确定。可以向决定机关核实，不影响接收。',
    facts: [],
    articles: [act(17), measures(12)],
    office: 'countyAgency',
  };
}

/** RECV-17: across provinces another prison or detention centre takes the file over, and tells us. */
export function prisonFileOwed(standing: Standing): Finding | undefined {
  const { facts, state } = standing;
  const announcement = findAnnouncement(state);
  const file = findPrisonFile(state);
  if (facts.measure !== 'outsidePrison' || findReception(state) === undefined) return undefined;
  // A court that decides before any prison has a file has none to hand on.
  if (announcement?.deciderKind === 'court' || !ruleActive('RECV-17')) return undefined;
  const owed =
    file === undefined
      ? announcement?.elsewhere === true
      : isNoticeOwed(file, announcement?.deciderKind === 'police');
  if (!owed) return undefined;
  return {
    code: 'intake.prison-file',
    severity: 'info',
    title: '服刑档案由谁接收，还没有通知',
    text: '原服刑地与居住地不在同一省（区、市）的，由原服刑地书面通知居住地的监狱管理机关、公安机关指定接收档案的监狱、看守所，并书面通知居住地社区矫正机构。请登记收到通知的情况。',
    facts: [],
    articles: [measures(17), outsidePrisonRules(20)],
    office: 'countyAgency',
    action: { step: 'prisonFile', label: '登记档案移交' },
  };
}

/**
 * RECV-40: within one province the file of somebody who served in a detention centre may stay where it is (可以不移交); about a
 * prison within the province no article asks for anything.
 */
function isNoticeOwed(file: PrisonFile, decidedByPolice: boolean): boolean {
  if (file.sameProvince === 'yes') return decidedByPolice && !ruleActive('RECV-40');
  return file.noticeOn === undefined || file.receivingPrison === undefined;
}
