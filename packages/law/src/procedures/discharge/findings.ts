import { inForce } from '../../articles/article.ts';
import { act, cooperation, measures, outsidePrisonRules, prisonLaw } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { certificateText } from './certificate-text.ts';
import { findEnd, thirtyDaysBefore } from './days.ts';
import { isDetained } from './pending.ts';
import { preparedBy } from './prepared-by.ts';
import { decisionOf, findDischarge } from './records.ts';
import { awaitsRelease, endedOtherwise, owesAppraisal, owesHandOver } from './when.ts';

/** RELEASE-01: 一般应当 thirty days before; who is late is asked, and reproached with nothing. */
export function summaryAwaited({ state, facts, context }: Standing): Finding | undefined {
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-01') || end === undefined || decisionOf(state) !== undefined) return undefined;
  if (findTaken(state, 'summary') !== undefined || context.today < thirtyDaysBefore(end)) return undefined;
  return {
    code: 'discharge.summary-awaited',
    severity: 'info',
    title: '还没有收到个人总结',
    text: '个人总结一般应当在期满三十日前提交。请提醒本人；迟交不是违规，没有总结也照样鉴定和解除。',
    facts: [{ label: '期满三十日前', value: formatDay(thirtyDaysBefore(end)) }],
    articles: [measures(53)],
    office: preparedBy(facts, context.today),
    action: { step: 'summary', label: '登记个人总结' },
  };
}

/** RELEASE-02: it does not hold the discharge back, and is still owed after it. */
export function notAppraised({ state, facts, context }: Standing): Finding | undefined {
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-02') || end === undefined || findTaken(state, 'appraise') !== undefined)
    return undefined;
  if (!owesAppraisal({ facts, state }) || context.today < end) return undefined;
  return {
    code: 'discharge.not-appraised',
    severity: 'warning',
    title: '期满还没有作出书面鉴定',
    text: '期满前应当对社区矫正对象作出书面鉴定。鉴定没有作出的不影响按期解除，请尽快补上。',
    facts: [{ label: '矫正期满', value: formatDay(end) }],
    articles: [measures(53)],
    office: 'countyAgency',
    action: { step: 'appraise', label: '书面鉴定' },
  };
}

/** RELEASE-03, RELEASE-06: the last day has come, and then it has passed. Nothing that is pending keeps the certificate back. */
export function certificateDue({ state, facts, context }: Standing): Finding | undefined {
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-03') || end === undefined || decisionOf(state) !== undefined) return undefined;
  if (context.today < end) return undefined;
  const isOver = context.today > end;
  return {
    code: isOver ? 'discharge.certificate-overdue' : 'discharge.certificate-due',
    severity: 'grave',
    ...certificateText(end, isOver, isDetained(facts.detention, end)),
    office: 'countyAgency',
    dueAt: endOfDay(end),
    action: { step: 'discharge', label: '解除矫正' },
  };
}

/** RELEASE-08: the prison or the house of detention releases; nobody has seen its certificate yet. */
export function releaseUnrecorded({ state, facts, context }: Standing): Finding | undefined {
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-08') || end === undefined || !awaitsRelease({ facts, state })) return undefined;
  if (findTaken(state, 'noteRelease') !== undefined || context.today < end) return undefined;
  return {
    code: 'discharge.release-unrecorded',
    severity: 'warning',
    title: '刑期已满，还没有登记刑满释放证明书',
    text: '监狱管理机关、公安机关批准暂予监外执行的，刑满由监狱、看守所办理释放。请与监狱、看守所联系，取得刑满释放证明书后登记。',
    facts: [{ label: '刑期届满', value: formatDay(end) }],
    articles: [measures(53), ...(inForce(prisonLaw(48), end) ? [prisonLaw(48)] : [outsidePrisonRules(27)])],
    office: 'countyAgency',
    action: { step: 'noteRelease', label: '登记刑满释放' },
  };
}

/** RELEASE-13: handed over on the last day itself. */
export function handOverDue({ state, facts, context }: Standing): Finding | undefined {
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-13') || end === undefined || !owesHandOver({ facts, state })) return undefined;
  if (findTaken(state, 'handOver') !== undefined || context.today < end) return undefined;
  return {
    code: 'discharge.hand-over-due',
    severity: 'grave',
    title: context.today > end ? '附加驱逐出境的人没有在期满当日交接' : '今天交接附加驱逐出境的人',
    text: '附加驱逐出境的外国人依法解除的，矫正期满当日与执行地公安机关办理交接。',
    facts: [{ label: '矫正期满', value: formatDay(end) }],
    articles: [cooperation(22)],
    office: 'countyAgency',
    action: { step: 'handOver', label: '登记交接' },
  };
}

/** RELEASE-06: delivery alone is postponed, and watched until it is made. */
export function undelivered({ state, context }: Standing): Finding | undefined {
  const decided = decisionOf(state);
  if (!ruleActive('RELEASE-06') || decided === undefined || findTaken(state, 'deliver') !== undefined)
    return undefined;
  const postponed = findTaken(state, 'postpone');
  const decidedOn = dayOf(decided.event.recordedAt);
  if (postponed === undefined && context.today <= decidedOn) return undefined;
  const reason = postponed?.values['reason'] === 'detained' ? '被羁押' : '脱管';
  return {
    code: postponed === undefined ? 'discharge.undelivered' : 'discharge.delivery-postponed',
    severity: postponed === undefined ? 'warning' : 'info',
    title: postponed === undefined ? '证明书还没有发给本人' : '证明书暂缓发放',
    text:
      postponed === undefined
        ? '矫正已经解除，证明书应当发给本人。因被羁押、脱管发不出去的，登记“暂缓发放”。'
        : `因${reason}暂缓发放。原因消失后应当及时发放；暂缓的只是发放，矫正已经结束。`,
    facts: [{ label: '解除日期', value: formatDay(findDischarge(state)?.endedOn ?? decidedOn) }],
    articles: postponed === undefined ? [act(44)] : [cooperation(20)],
    office: 'countyAgency',
    action: { step: 'deliver', label: '登记发放' },
  };
}

/** The ledger has changed since: the term ended on another day than the one that stands in the certificate. */
export function termChanged({ state, facts }: Standing): Finding | undefined {
  const decision = findDischarge(state);
  const end = findEnd(facts);
  if (decision?.ground !== 'term' || decision.endedOn === undefined) return undefined;
  if (end === undefined || end === decision.endedOn) return undefined;
  return {
    code: 'discharge.term-changed',
    severity: 'grave',
    title: '矫正期限已经改变，与解除日期不一致',
    text: '解除以后刑期台账有变动，矫正期限的最后一日与证明书写的不同。请核查：期限有误的改正台账，解除有误的撤销或者重办。',
    facts: [
      { label: '证明书上的解除日期', value: formatDay(decision.endedOn) },
      { label: '现在的期限最后一日', value: formatDay(end) },
    ],
    articles: [act(44)],
    office: 'countyAgency',
  };
}

/** The case has ended otherwise while this was being prepared: somebody takes it back. */
export function noLongerNeeded({ state, facts }: Standing): Finding | undefined {
  if (!endedOtherwise({ facts, state }) || facts.ended === undefined) return undefined;
  const decided = decisionOf(state) !== undefined;
  return {
    code: 'discharge.no-longer-needed',
    severity: decided ? 'warning' : 'info',
    title: decided ? '另有一件事项先结束了矫正' : '矫正已经另行结束，不用再办解除',
    text: decided
      ? '这个人的矫正在更早的日期已经另行结束，解除与它并存。请核查：解除有误的请撤销。'
      : '这个人的矫正已经另行结束，请撤回这件解除。',
    facts: [{ label: facts.ended.ground, value: formatDay(facts.ended.on) }],
    articles: [act(45)],
    office: 'countyAgency',
  };
}
