import { act, measures } from '../../articles/index.ts';
import type { Computed, Finding } from '../../kernel/outcome.ts';
import type { Question, Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { findPending } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import { daysBetween } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { kinds, labelOf } from './options.ts';
import { isOutsideRange, penaltyArticles, penaltyGround } from './penalty.ts';
import { findAnswer, findAssessed, findDecided, findOpening, findResult } from './records.ts';
import type { Found, Rung } from './rung.ts';
import { earlier, findRung, lastDays } from './rung.ts';

type Asked = Pick<Question, 'facts' | 'state' | 'context'>;

export function foundOf({ facts, state, context }: Asked): Found | undefined {
  const opening = findOpening(state);
  if (opening === undefined) return undefined;
  return { facts, context, opening, assessed: findAssessed(state), matterId: state?.id };
}

/** What the articles say about what was found, while nobody has decided. */
export function rungReached(standing: Standing): Finding | undefined {
  const found = foundOf(standing);
  if (found === undefined || findTaken(standing.state, 'decide') !== undefined) return undefined;
  if (!isStillServed(standing.facts) || found.assessed?.established === 'no') return undefined;
  const rung = findRung(found);
  if (rung === undefined) return undefined;
  return {
    code: `violation.${rung.rule}`,
    severity: 'info',
    title: titleOf(rung),
    text: `${rung.text}${rung.instead ?? ''}${beyondMonth(found)}由县级社区矫正机构决定。`,
    facts: computationOf(found),
    articles: rung.articles,
    office: 'countyAgency',
  };
}

function titleOf({ opens }: Rung): string {
  if (opens.length > 1) return '训诫还是警告，由县级核定';
  if (opens.length === 0) return '还不到训诫、警告';
  return opens[0] === 'admonition' ? '应当给予训诫' : '应当给予警告';
}

/** 《实施办法》第四十六、四十七条 hold beside it. */
function beyondMonth(found: Found): string {
  const { kind } = found.opening;
  const { measure } = found.facts;
  const { seen, month } = lastDays(found);
  if ((kind !== 'notReported' && kind !== 'outOfSupervision') || seen <= month) return '';
  if (measure !== 'probation' && measure !== 'parole') return '';
  return `无正当理由超过一个月的，应当提请撤销${measure === 'probation' ? '缓刑' : '假释'}。`;
}

/** The figures behind it. The number of days is given once it is final: tomorrow it would be wrong. */
export function computationOf(found: Found): readonly Computed[] {
  const { opening } = found;
  const { tenDays, seen } = lastDays(found);
  const byDays = opening.kind === 'notReported' || opening.kind === 'outOfSupervision';
  const counted = `${daysBetween(opening.on, seen)} 日（${formatDay(opening.on)}当日不计，到${formatDay(seen)}）`;
  return [
    { label: '违反', value: labelOf(kinds, opening.kind) },
    ...(byDays && opening.until !== undefined ? [{ label: '未报到、脱离监管', value: counted }] : []),
    ...(byDays ? [{ label: '十日到', value: formatDay(tenDays) }] : []),
    { label: '此前的训诫', value: `${earlier(found, 'admonition').length} 次` },
    { label: '此前的警告', value: `${earlier(found, 'warning').length} 次` },
  ];
}

/** PSP-02, PSP-03: the penalty does not fit the article it was proposed by. Nothing of it is said: its record is sealed. */
export function outsideRange({ state }: Standing): Finding | undefined {
  const result = findResult(state);
  const opening = findOpening(state);
  const ground = opening === undefined ? undefined : penaltyGround(opening.kind);
  if (result === undefined || opening === undefined || ground === undefined) return undefined;
  if (!ruleActive(ground.rule) || !isOutsideRange(result)) return undefined;
  return {
    code: `violation.${ground.rule}`,
    severity: 'info',
    title: '登记的处罚与提请所依条文的幅度不一致',
    text: `请核对登记是否有误，或者公安机关适用了别的条文。该条文的幅度：${ground.text}。公安机关的决定如实登记，不由本机构改变。`,
    facts: [],
    articles: penaltyArticles(opening.kind),
    office: 'countyAgency',
  };
}

/** Decided that it goes another way: until it has been filed there. */
export function elsewhereOwed({ state, facts }: Standing): Finding | undefined {
  const decided = findTaken(state, 'decide');
  const outcome = findDecided(state)?.outcome;
  if (decided === undefined || (outcome !== 'revocation' && outcome !== 'recall')) return undefined;
  const on = dayOf(decided.event.happenedAt);
  const wanted =
    outcome === 'recall' ? (['recall'] as const) : (['revokeProbation', 'revokeParole'] as const);
  if (facts.proposals?.some((one) => wanted.some((kind) => kind === one.kind) && one.on >= on))
    return undefined;
  if (findPending(facts, wanted) !== undefined) return undefined;
  if (!isStillServed(facts)) return undefined;
  const name = outcome === 'recall' ? '收监执行' : facts.measure === 'parole' ? '撤销假释' : '撤销缓刑';
  return {
    code: 'violation.elsewhere',
    severity: 'grave',
    title: `已决定另行提请${name}，还没有提请`,
    text: '调查笔录和证据可以作为提请的材料。',
    facts: [{ label: '决定', value: formatDay(on) }],
    articles: outcome === 'recall' ? [act(49), measures(49)] : [act(46), measures(46), measures(47)],
    office: 'countyAgency',
    action: {
      procedure: outcome === 'recall' ? 'recall' : 'revocation',
      step: 'propose',
      label: `拟提请${name}`,
    },
  };
}

/** The objection was right: the decision is annulled by its own act. */
export function annulmentOwed({ state }: Standing): Finding | undefined {
  if (findAnswer(state)?.conclusion !== 'annulled') return undefined;
  return {
    code: 'violation.to-annul',
    severity: 'warning',
    title: '异议成立，原决定还没有撤销',
    text: '请在“更正与撤销”里撤销原决定，并送达撤销通知书；需要另作处理的，重办。',
    facts: [],
    articles: [measures(32)],
    office: 'countyAgency',
  };
}
