import { cooperation, inForce, outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { findDeathNoticeDue } from './death.ts';
import { findReport } from './form.ts';

/** DEATH-02: the written notice has not gone out; afterwards it is late and still owed. */
export function deathNoticeOwed({ facts, state, context }: Standing): Finding | undefined {
  const due = findDeathNoticeDue(facts, state, context)?.due;
  if (due === undefined || findTaken(state, 'notifyDeath') !== undefined) return undefined;
  const isLate = context.today > due;
  const discoveredOn = findReport(state)?.discoveredOn;
  return {
    code: isLate ? 'termination.death-notice-late' : 'termination.death-notice-owed',
    severity: isLate ? 'grave' : 'warning',
    title: isLate ? '死亡的书面通知已经超过五日' : '五日内书面通知死亡',
    text: '暂予监外执行的对象死亡，应当自发现之日起五日以内书面通知决定（批准）机关，并将死亡证明送原服刑或者接收档案的监狱、看守所，抄送检察院。',
    facts: [
      ...(discoveredOn === undefined ? [] : [{ label: '发现死亡', value: formatDay(discoveredOn) }]),
      { label: '最迟', value: formatDay(due) },
    ],
    articles: [outsidePrisonRules(28)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'notifyDeath', label: '登记书面通知' },
  };
}

/**
 * REVOKE-09: the court of the new case tells within ten days of the effect of its judgment. It binds the court; while the matter is
 * open, whoever deals with it sees that the notice came late.
 */
export function judgmentNoticeLate({ state, context }: Standing): Finding | undefined {
  const { ground, effectiveOn, receivedOn, authority } = findReport(state) ?? {};
  if (ground !== 'newJudgment' || effectiveOn === undefined || receivedOn === undefined) return undefined;
  if (findTaken(state, 'terminate') !== undefined || !inForce(cooperation(19), effectiveOn)) return undefined;
  const { due } = computeDays(
    effectiveOn,
    { unit: 'days', amount: 10 },
    { rollsOver: true, calendar: context.calendar },
  );
  if (receivedOn <= due) return undefined;
  return {
    code: 'termination.judgment-notice-late',
    severity: 'info',
    title: '新罪、漏罪判决的通知来得晚',
    text: '审理新罪、漏罪的法院应当自判决生效之日起十日内书面通知原审法院和执行地县级社区矫正机构。可以向该法院提出，或者请县级检察院监督。',
    facts: [
      ...(authority === undefined ? [] : [{ label: '审理法院', value: authority }]),
      { label: '判决生效', value: formatDay(effectiveOn) },
      { label: '应当通知到', value: formatDay(due) },
      { label: '收到通知', value: formatDay(receivedOn) },
    ],
    articles: [cooperation(19)],
    office: 'countyAgency',
  };
}
