import { act, cooperation, measures } from '../../articles/index.ts';
import type { Computed, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay, formatMoment } from '../../time/format.ts';
import { handlingOwed } from '../handling-owed.ts';
import type { Deadline } from './deadline.ts';
import { findDeadline } from './deadline.ts';
import { deciderOf } from './decider.ts';
import { findMissed, isAwaited } from './missed.ts';
import { excuseKinds, labelOf, missedKinds, searchResults } from './options.ts';
import {
  excusesOf,
  findDeclaration,
  findHandling,
  findRecord,
  searchesOf,
  findReceivedOn,
} from './records.ts';

const declared = (standing: Standing): boolean => findDeclaration(standing.state) !== undefined;

/** RECV-07, RECV-10, RECV-11: the days are nearly over and nobody has come. Never together with what follows. */
export function expectedSoon(standing: Standing): Finding | undefined {
  const { context } = standing;
  const deadline = findDeadline(standing);
  if (deadline === undefined || !isAwaited(standing, context.now)) return undefined;
  if (context.now < deadline.warnFrom || context.now > deadline.dueAt) return undefined;
  const what = deadline.name === 'reportIn' ? '本人还没有来报到' : '还没有移交';
  return {
    code: 'intake.expected-soon',
    severity: 'warning',
    title: deadline.name === 'reportIn' ? '报到期限将到' : '移交期限将到',
    // No number of days: the finding stands until the deadline, and the number would be wrong tomorrow.
    text: `${what}，期限到${formatDay(deadline.lastDay)}为止。请联系${deadline.name === 'reportIn' ? '本人' : '移交单位'}。${holidayNote(standing, deadline)}`,
    facts: deadlineFacts(deadline),
    articles: [deadline.article],
    office: 'countyAgency',
    dueAt: deadline.dueAt,
    action: { step: 'receive', label: '接收登记' },
  };
}

/** RECV-14: decided but not here, and the deadline strictly past. Which branch of 漏管 it is stands in the facts. */
export function missedSuspected(standing: Standing): Finding | undefined {
  const missed = findMissed(standing);
  if (missed === undefined || missed.excuse !== undefined || declared(standing)) return undefined;
  const between = missed.kind === 'betweenBodies';
  return {
    code: 'intake.missed-suspected',
    severity: 'grave',
    title: '过了期限没有接收，应当认定是否漏管',
    text: `${missed.causes.join('；')}。${between ? '机关之间衔接脱节的没有例外。' : '经核实有严重疾病、意外、不可抗力等特殊原因的除外，请立即联系本人并核实原因。'}由县级机构认定。`,
    facts: [
      { label: '情形', value: labelOf(missedKinds, missed.kind) },
      ...missed.causes.map((value) => ({ label: '原因', value })),
      ...deadlineFacts(missed.deadline),
      ...(between ? uselessExcuse(standing) : []),
    ],
    articles: [cooperation(11), missed.deadline.article],
    office: 'countyAgency',
    dueAt: missed.deadline.dueAt,
    action: { step: 'declareMissed', label: '认定漏管' },
  };
}

/** RECV-14: late for a verified cause. Not 漏管, but the person still has to be received. */
export function excused(standing: Standing): Finding | undefined {
  const missed = findMissed(standing);
  if (missed?.excuse === undefined || declared(standing)) return undefined;
  return {
    code: 'intake.excused',
    severity: 'warning',
    title: '没有按时报到，特殊原因已核实，不是漏管',
    text: `经核实属于${labelOf(excuseKinds, missed.excuse.kind)}：${withoutStop(missed.excuse.text)}。请保持联系，原因消除后及时接收；行动不便的可以上门办理。`,
    facts: [
      { label: '特殊原因', value: labelOf(excuseKinds, missed.excuse.kind) },
      ...deadlineFacts(missed.deadline),
    ],
    articles: [cooperation(11), measures(17)],
    office: 'countyAgency',
    dueAt: missed.deadline.dueAt,
    action: { step: 'receive', label: '接收登记' },
  };
}

/** RECV-15, RECV-41: declared, and still not here: search, tell the decider and the procuratorate, then deal with it. */
export function missedDeclared(standing: Standing): Finding | undefined {
  const declaration = findDeclaration(standing.state);
  if (declaration === undefined || !ruleActive('RECV-15') || !isAwaited(standing, standing.context.now)) {
    return undefined;
  }
  const searches = searchesOf(standing.state);
  const last = searches.at(-1);
  const handled = findHandling(standing.state) !== undefined;
  const declaredAt = findRecord(standing.state, 'declareMissed')?.event.happenedAt;
  return {
    code: 'intake.missed-declared',
    severity: 'grave',
    title: '已认定漏管',
    text: nextAfterDeclaring(last === undefined, handled),
    facts: [
      { label: '情形', value: labelOf(missedKinds, declaration.kind) },
      ...(declaredAt === undefined ? [] : [{ label: '认定时间', value: formatMoment(declaredAt) }]),
      { label: '查找', value: last === undefined ? '还没有查找的记录' : `${searches.length} 次` },
      ...(last === undefined ? [] : [{ label: '最近结果', value: labelOf(searchResults, last.result) }]),
    ],
    articles: [cooperation(12)],
    office: 'countyAgency',
    ...(handled
      ? { action: { step: 'receive', label: '接收登记' } }
      : last === undefined
        ? { action: { step: 'search', label: '查找与通报' } }
        : { action: { step: 'handleMissed', label: '漏管处理' } }),
  };
}

function nextAfterDeclaring(unsearched: boolean, handled: boolean): string {
  if (unsearched) return '应当立即查找并记录，通报社区矫正决定机关和县级人民检察院。';
  if (!handled) return '查找和通报已有记录。请继续查找，并根据漏管的情形依法处理。';
  return '已有处理的记录，人还没有接收。到案后请及时接收。';
}

/** Whoever came too late on his own account is dealt with, once he is here (《实施办法》第三十四条、第三十五条). */
export function reportedLate(standing: Standing): Finding | undefined {
  const { state, facts } = standing;
  const receivedOn = findReceivedOn(state);
  if (receivedOn === undefined || findDeclaration(state)?.kind !== 'notReported') return undefined;
  return handlingOwed(facts, {
    code: 'intake.reported-late',
    matterId: state.id,
    since: findDeadline(standing)?.lastDay ?? receivedOn,
    articles: [measures(34, '1'), measures(35, '2')],
    title: '未按规定时间报到，还没有处理',
  });
}

/** RECV-16: told of it, the deciding authority serves the papers at once and orders the person to report in. */
export function deciderToAct(standing: Standing): Finding | undefined {
  const told = searchesOf(standing.state)[0];
  if (!ruleActive('RECV-16') || told === undefined || !declared(standing)) return undefined;
  if (!isAwaited(standing, standing.context.now) || findHandling(standing.state) !== undefined)
    return undefined;
  const { name } = deciderOf(standing.facts, standing.state);
  return {
    code: 'intake.decider-to-act',
    severity: 'info',
    title: '决定机关应当及时送达并责令报到',
    text: `已向${name}通报漏管。决定机关应当及时送达法律文书、责令本人报到，并通报执行地；没有动静的请催问。`,
    facts: [
      { label: '决定机关', value: name },
      { label: '通报日', value: formatDay(told.searchedOn) },
    ],
    articles: [cooperation(12)],
    office: 'countyAgency',
  };
}

/** Nobody can say when somebody is late whose decision has no date; that must not pass in silence. */
export function undated(standing: Standing): Finding | undefined {
  if (findDeadline(standing) !== undefined || !isAwaited(standing, standing.context.now)) return undefined;
  return {
    code: 'intake.undated',
    severity: 'warning',
    title: '报到、移交期限算不出来',
    text: '没有登记裁判、决定的生效日，也没有告知书载明的报到截止日。请向决定机关核实后更正登记，否则不能提示漏管。',
    facts: [],
    articles: [act(21)],
    office: 'countyAgency',
  };
}

/** Free text that becomes part of a sentence of ours ends once. */
function withoutStop(text: string): string {
  return text.trimEnd().replace(/[。.；;]+$/u, '');
}

function deadlineFacts(deadline: Deadline): readonly Computed[] {
  return [
    { label: '期限截止', value: `${formatDay(deadline.lastDay)} 24:00` },
    { label: '计算', value: deadline.basis },
  ];
}

function uselessExcuse(standing: Standing): readonly Computed[] {
  const verified = excusesOf(standing.state).some((one) => one.verified === 'yes');
  return verified ? [{ label: '本人的特殊原因', value: '已核实，但不影响机关之间衔接脱节的认定' }] : [];
}

/** The report-in never rolls over: said where somebody might expect it to (law.md 16.6). */
function holidayNote({ context }: Standing, deadline: Deadline): string {
  return context.calendar.isWorkday(deadline.lastDay) ? '' : '截止日是节假日，期限不顺延，当日应有人接待。';
}
