import type { Article } from '../../articles/index.ts';
import { measures, securityPenalties } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Computed, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findPending } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { handlingOwed, isHandled, openViolation } from '../handling-owed.ts';
import { beginningFacts } from './findings.ts';
import type { Ladder, Rung } from './ladder.ts';
import { findLadder, rungArticles, rungOf } from './ladder.ts';
import {
  abscondingFormOf,
  findBeginning,
  findDetermination,
  findDisposal,
  findFound,
  foundAtOf,
} from './records.ts';
import { goesOn } from './when.ts';

const texts: Readonly<Record<Rung, readonly [title: string, text: string]>> = {
  admonition: ['脱离监管没有超过十日，应当给予训诫', '没有超过十日的，应当给予训诫。'],
  warning: ['脱离监管超过十日，应当给予警告', '超过十日的，应当给予警告。'],
  revokeProbation: [
    '脱离监管超过一个月，应当提请撤销缓刑',
    '无正当理由脱离监管超过一个月的，应当提出撤销缓刑建议。',
  ],
  revokeParole: [
    '脱离监管超过一个月，应当提请撤销假释',
    '无正当理由脱离监管超过一个月的，应当提出撤销假释建议。',
  ],
  noRevocation: [
    '脱离监管超过一个月，应当给予警告',
    '超过十日的应当给予警告。管制没有撤销的规定；依法应予治安管理处罚的，应当提请公安机关处罚。',
  ],
};

/**
 * LOST-04: what the time out of supervision calls for, by measure. While the person is missing only what is called for already; with
 * the finding, or once it is beyond the ten days. Nothing where a person has determined that an exception holds.
 */
export function ladderReached(standing: Standing): Finding | undefined {
  const ladder = openLadder(standing);
  if (ladder === undefined || !ruleActive('LOST-04')) return undefined;
  if (foundAtOf(standing.state) === undefined && ladder.rung === 'tenDays') return undefined;
  const { measure } = standing.facts;
  const rung = rungOf(ladder, measure);
  const [title, text] = texts[rung];
  return {
    code: `LOST-04.${rung}`,
    severity: rung.startsWith('revoke') ? 'grave' : 'warning',
    title,
    text: `${text}有没有正当理由、是不是脱离监管，由县级机构核实。`,
    facts: [...beginningFacts(standing), ...ladderFacts(standing, ladder)],
    articles: rungArticles[rung],
    office: 'countyAgency',
    ...dueOf(ladder, rung),
    ...actionOf(standing, rung, ladder),
  };
}

/** LOST-04, for 暂予监外执行 (《实施办法》第四十九条): no month is waited for; leaving asks for a warning before. */
export function recallReached(standing: Standing): Finding | undefined {
  const ladder = openLadder(standing);
  const { measure, sanctions } = standing.facts;
  if (ladder === undefined || measure !== 'outsidePrison' || !ruleActive('LOST-04')) return undefined;
  if (findDetermination(standing.state)?.conclusion !== 'absconded') return undefined;
  const warnings = sanctions.filter(({ kind }) => kind === 'warning').length;
  const left = abscondingFormOf(standing.state) === 'departure';
  if (left && warnings === 0) return undefined;
  return {
    code: 'LOST-04.recall',
    severity: 'grave',
    title: '暂予监外执行，应当核实是否提请收监执行',
    text: left
      ? '未经批准擅自离开所居住的市、县，经警告拒不改正的，应当提出收监执行建议；没有一个月的门槛。'
      : '拒不报告行踪、脱离监管的，应当提出收监执行建议；没有一个月的门槛。',
    facts: [
      ...beginningFacts(standing),
      ...ladderFacts(standing, ladder),
      { label: '此前的警告', value: warnings === 0 ? '没有' : `${warnings} 次` },
    ],
    articles: [measures(49, 'p1.2')],
    office: 'countyAgency',
    ...(findPending(standing.facts, ['recall']) === undefined
      ? { action: { procedure: 'recall', step: 'propose', label: '拟提请收监执行' } }
      : {}),
  };
}

/** LOST-05: found, and refuses to be supervised. No article says how soon. */
export function refusesSupervision(standing: Standing): Finding | undefined {
  const { state, facts } = standing;
  if (findFound(state)?.compliance !== 'refuses' || !ruleActive('LOST-05')) return undefined;
  if (findDisposal(state) !== undefined || !goesOn(standing)) return undefined;
  return {
    code: 'LOST-05',
    severity: 'grave',
    title: '找到以后拒绝接受监督管理',
    text: `应当视情节提请公安机关给予治安管理处罚${refusalRoutes[facts.measure]}。条文没有天数。`,
    facts: [{ label: '矫正类别', value: measureNames[facts.measure] }, ...beginningFacts(standing)],
    articles: [measures(38), ...refusalArticles(facts.measure)],
    office: 'countyAgency',
    action: { step: 'dispose', label: '登记处理' },
  };
}

const treated: ReadonlySet<string> = new Set(['admonition', 'warning', 'penalty']);

/** LOST-11: what was chosen is carried out in a matter of its own. */
export function violationOwed({ state, facts }: Standing): Finding | undefined {
  const since = findBeginning(state)?.day;
  const handlings = findDisposal(state)?.handlings ?? [];
  if (since === undefined || !handlings.some((one) => treated.has(one))) return undefined;
  const about = { code: 'lostContact.handling', matterId: state.id, since };
  return handlingOwed(facts, { ...about, articles: [measures(34), measures(35), measures(36)] });
}

const refusalRoutes: Readonly<Record<Measure, string>> = {
  control: '；管制没有撤销的规定',
  probation: '，或者依法提请撤销缓刑',
  parole: '，或者依法提请撤销假释',
  outsidePrison: '，或者依法提请收监执行',
};

function refusalArticles(measure: Measure): readonly Article[] {
  const penalty = [measures(36), securityPenalties(72, '4')];
  switch (measure) {
    case 'control':
      return penalty;
    case 'probation':
      return [...penalty, measures(46)];
    case 'parole':
      return [...penalty, measures(47)];
    case 'outsidePrison':
      return [...penalty, measures(49)];
  }
}

/** The threshold that was passed, so that its clock is not shown beside. */
function dueOf({ tenDays, month }: Ladder, rung: Rung): Pick<Finding, 'dueAt'> {
  if (rung === 'admonition') return {};
  return { dueAt: endOfDay(rung.startsWith('revoke') ? month : tenDays) };
}

/** Beyond the month it is proposed by a matter of its own, before it dealt with as a violation; once and not twice. */
function actionOf({ facts, state }: Standing, rung: Rung, { from }: Ladder): Pick<Finding, 'action'> {
  if (!rung.startsWith('revoke')) return isHandled(facts, from, state.id) ? {} : { action: openViolation };
  if (findPending(facts, ['revokeProbation', 'revokeParole']) !== undefined) return {};
  return { action: { procedure: 'revocation', step: 'propose', label: '拟提请撤销' } };
}

/** What stands against nobody any more: dealt with, excused, over, or a fugitive. */
function openLadder(standing: Standing): Ladder | undefined {
  const { state } = standing;
  if (abscondingFormOf(state) === undefined || findDisposal(state) !== undefined || !goesOn(standing))
    return undefined;
  return findDetermination(state)?.conclusion === 'excused' ? undefined : findLadder(standing);
}

/** The number of days is given once it is final: while the person is missing it would be wrong tomorrow. */
function ladderFacts({ state, facts }: Standing, { from, on, tenDays, month }: Ladder): readonly Computed[] {
  const { measure } = facts;
  const counted = `${daysBetween(from, on)} 日（${formatDay(from)}当日不计，到${formatDay(on)}）`;
  return [
    { label: '矫正类别', value: measureNames[measure] },
    ...(foundAtOf(state) === undefined ? [] : [{ label: '脱离监管', value: counted }]),
    { label: '十日到', value: formatDay(tenDays) },
    ...(measure === 'probation' || measure === 'parole'
      ? [{ label: '一个月到', value: formatDay(month) }]
      : []),
  ];
}
