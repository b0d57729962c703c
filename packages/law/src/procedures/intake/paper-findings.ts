import {
  act,
  commutationTrialRules,
  cooperation,
  measures,
  outsidePrisonRules,
} from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { isOverdue } from '../../period/overdue.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { deciderOf } from './decider.ts';
import { isAwaited } from './missed.ts';
import type { BodyPeriod } from './notice.ts';
import { findDelivery, findNotice, findOldRule, findRuling, findSupplement } from './notice.ts';
import { missingPapers, titlesOf, undelivered } from './owed-papers.ts';
import { chasesOf, deliveriesOf, findAnnouncement, findReception } from './records.ts';

/** RECV-03: the notice did not come within five days. A fact about another body, shown while the person is awaited. */
export function noticeLate(standing: Standing): Finding | undefined {
  const notice = findNotice(standing);
  if (notice?.late !== true || !isAwaited(standing, standing.context.now)) return undefined;
  const { name } = deciderOf(standing.facts, standing.state);
  return {
    code: 'intake.notice-late',
    severity: 'warning',
    title: '决定机关没有在五日内通知',
    text:
      notice.doneOn === undefined
        ? `${name}应当在${formatDay(notice.due.due)}前通知执行地，到现在没有收到。请主动联系。`
        : `${name}应当在${formatDay(notice.due.due)}前通知执行地，${formatDay(notice.doneOn)}才收到。`,
    facts: periodFacts(notice),
    articles: [act(20), measures(16)],
    office: 'countyAgency',
    dueAt: endOfDay(notice.due.due),
  };
}

/** RECV-04, RECV-39: ten days are over and the papers are not all here. */
export function papersLate(standing: Standing): Finding | undefined {
  const delivery = findDelivery(standing);
  if (delivery?.late !== true || delivery.doneOn !== undefined) return undefined;
  const missing = titlesOf(undelivered(standing));
  return {
    code: 'intake.papers-late',
    severity: 'warning',
    title: '决定机关没有在十日内送达文书',
    text: `到${formatDay(delivery.due.due)}为止应当送达，还没有收到：${missing.join('、')}。人来了照样接收，文书请催送。`,
    facts: [...periodFacts(delivery), { label: '未到', value: missing.join('、') }],
    articles: [delivery.article, measures(16), cooperation(8)],
    office: 'countyAgency',
    dueAt: endOfDay(delivery.due.due),
    action: { step: 'chase', label: '催送文书' },
  };
}

/** RECV-28: between the seven days of 2014 and the ten of the act, said once and without a clock. */
export function oldRulePassed(standing: Standing): Finding | undefined {
  const old = findOldRule(standing);
  const delivery = findDelivery(standing);
  if (old?.late !== true || old.doneOn !== undefined || delivery?.late === true) return undefined;
  return {
    code: 'intake.papers-old-rule',
    severity: 'info',
    title: '暂予监外执行决定书过了七日没有送达',
    text: '2014年《暂予监外执行规定》写的是判决生效后七日内送达；后来的《社区矫正法》写十日，按十日计算逾期。可以先提醒人民法院。',
    facts: periodFacts(old),
    articles: [outsidePrisonRules(18), act(20)],
    office: 'countyAgency',
  };
}

/** RECV-29. */
export function rulingLate(standing: Standing): Finding | undefined {
  const ruling = findRuling(standing);
  if (ruling?.late !== true || ruling.doneOn !== undefined) return undefined;
  return {
    code: 'intake.ruling-late',
    severity: 'warning',
    title: '法院没有在七日内送达假释裁定',
    text: `假释裁定应当在${formatDay(ruling.due.due)}前送达，到现在没有收到。`,
    facts: periodFacts(ruling),
    articles: [commutationTrialRules(18)],
    office: 'countyAgency',
    dueAt: endOfDay(ruling.due.due),
  };
}

/**
 * RECV-42 (and RECV-08, RECV-30): received, or standing here, without all papers; or some came and others did not. Recorded and
 * received all the same, and the deciding authority is asked to complete them.
 */
export function papersMissing(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const missing = missingPapers(standing);
  const here = findReception(state) !== undefined || findAnnouncement(state)?.source === 'walkIn';
  const due = here || deliveriesOf(state).length > 0 || findDelivery(standing)?.late === true;
  if (!ruleActive('RECV-42') || missing.length === 0 || !due || findAnnouncement(state) === undefined)
    return undefined;
  const supplement = findSupplement(standing);
  const overdue = supplement !== undefined && isOverdue(supplement.due.due, context.now);
  const waiting = supplement !== undefined && !overdue;
  return {
    code: 'intake.papers-missing',
    severity: waiting ? 'info' : 'warning',
    title: '法律文书没有收到或者不齐',
    text: `还缺：${titlesOf(missing).join('、')}。${nextForPapers(standing, supplement, overdue)}`,
    facts: [
      { label: '未到', value: titlesOf(missing).join('、') },
      { label: '催送', value: `${chasesOf(state).length} 次` },
    ],
    articles: [measures(16)],
    office: 'countyAgency',
    ...(supplement === undefined ? {} : { dueAt: endOfDay(supplement.due.due) }),
    action: { step: 'chase', label: '催送文书' },
  };
}

function nextForPapers(standing: Standing, supplement: BodyPeriod | undefined, overdue: boolean): string {
  if (supplement === undefined) {
    return '缺文书不影响接收：记录在案，办理登记接收，并通知决定机关在五日内送达或者补齐。';
  }
  const due = formatDay(supplement.due.due);
  if (!overdue) return `已通知决定机关，应当在${due}前送达或者补齐。`;
  const { name } = deciderOf(standing.facts, standing.state);
  return `${name}应当在${due}前补齐，已经过期。请再次催送，必要时告知人民检察院。`;
}

function periodFacts(period: BodyPeriod): Finding['facts'] {
  return [
    { label: '起算日', value: formatDay(period.from) },
    { label: '截止日', value: formatDay(period.due.due) },
    ...(period.due.provisional ? [{ label: '节假日安排', value: '尚未公布，截止日是暂定的' }] : []),
    ...(period.doneOn === undefined ? [] : [{ label: '收到日', value: formatDay(period.doneOn) }]),
  ];
}
