import { act, cooperation, criminalProcedure, measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Prompt, Standing } from '../../kernel/procedure.ts';
import { findFiling, findPending } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { isStillServed } from '../not-ended.ts';
import { findDecided, findRecall, resultForm } from './form.ts';

/** RECALL-01: beyond the province is only said; 《社区矫正法》第四十九条 knows no such limit. */
export function otherProvince({ state }: Standing): Finding | undefined {
  const asked = findRecall(state);
  if (asked?.otherProvince !== true || findFiling(state) !== undefined) return undefined;
  return {
    code: 'recall.other-province',
    severity: 'info',
    title: '向外省的机关提出',
    text: '收监执行建议可以向执行地或者原决定（批准）机关提出，没有同省的限制。《实施办法》写的是一般向执行地机关提出；跨省的请先和对方联系，说明材料怎样送。',
    facts: asked.bodyName === undefined ? [] : [{ label: '机关', value: asked.bodyName }],
    articles: [act(49), measures(49)],
    office: 'countyAgency',
  };
}

/** RECALL-03, RECALL-12, RECALL-13: who the decision must go to, by the body that made it. */
const owedTo: Readonly<Record<string, readonly string[]>> = {
  court: ['agency', 'police', 'procuratorate'],
  prisonAdministration: ['agency', 'custodian', 'procuratorate'],
  police: ['agency', 'police', 'procuratorate'],
};

/** The decision does not say that everybody got it who must. It binds the body that made it. */
export function copiesMissing({ state }: Standing): Finding | undefined {
  const body = findRecall(state)?.body;
  const decided = findDecided(state);
  if (body === undefined || decided === undefined || decided.result === 'withdrawn') return undefined;
  const owed = decided.result === 'refused' ? ['agency', 'procuratorate'] : (owedTo[body] ?? []);
  const missing = resultForm.copiedTo.options.filter(
    ({ code }) => owed.includes(code) && decided.copiedTo?.includes(code) !== true,
  );
  if (missing.length === 0) return undefined;
  const names = missing.map(({ label }) => label).join('、');
  return {
    code: 'recall.copies-missing',
    severity: 'info',
    title: '没有登记决定书送达、抄送齐全',
    text: `决定书还应当送达、抄送：${names}。决定书写明已经送达、抄送的，更正“收到结果”；没有的，向作出决定的机关了解。`,
    facts: [],
    articles: [act(49), cooperation(18)],
    office: 'countyAgency',
  };
}

/** Not to recall is decided in writing as well, and the procuratorate gets it. */
export function refusalUnwritten({ state }: Standing): Finding | undefined {
  const decided = findDecided(state);
  if (decided?.result !== 'refused' || decided.number !== undefined) return undefined;
  return {
    code: 'recall.refusal-unwritten',
    severity: 'warning',
    title: '没有登记不予收监执行决定书',
    text: '决定不予收监执行的，也应当作出书面决定，送社区矫正机构，抄送人民检察院。请向决定机关索要，收到后更正“收到结果”。',
    facts: [],
    articles: [outsidePrisonOpinion(14), act(49)],
    office: 'countyAgency',
  };
}

/**
 * Days that do not count were decided: they are entered in the term ledger, the only place where the term is altered. Asked of the
 * case, because the proposal may be closed by then.
 */
export function notCountedUnentered(facts: CaseFacts, _context: Context): Prompt | undefined {
  if (facts.proposals === undefined || !isStillServed(facts)) return undefined;
  const granted = facts.proposals.findLast(({ kind, outcome }) => kind === 'recall' && outcome === 'granted');
  const { notCountedDays, decidedOn } = granted ?? {};
  if (notCountedDays === undefined || decidedOn === undefined) return undefined;
  const entered = facts.term?.entries.some(
    (one) => one.kind === 'notCounted' && one.effectiveOn >= decidedOn,
  );
  if (entered === true) return undefined;
  return {
    finding: {
      code: 'recall.not-counted-unentered',
      severity: 'warning',
      title: '决定不计入刑期的天数，登记刑期变动',
      text: '请照决定书登记“刑期变动”（不计入刑期）。',
      facts: [{ label: '不计入刑期', value: `${notCountedDays}日` }],
      articles: [criminalProcedure(268)],
      office: 'countyAgency',
      action: { procedure: 'termChange', step: 'enter', label: '登记不计入刑期' },
    },
  };
}

/** RECALL-01, RECALL-02: two warnings, or a penalty and a violation after it. A person decides. */
export function ladderReached(facts: CaseFacts, _context: Context): Prompt | undefined {
  if (facts.measure !== 'outsidePrison' || facts.sanctions.length === 0) return undefined;
  if (!isStillServed(facts) || !ruleActive('RECALL-01')) return undefined;
  const warnings = daysOf(facts, 'warning');
  const [, second] = warnings;
  const [penalty] = daysOf(facts, 'publicSecurityPenalty');
  const byCourt = facts.decision?.authority?.includes('法院') === true && ruleActive('RECALL-02');
  const warned = second !== undefined && (!byCourt || brokeAfter(facts, second));
  const penalized = penalty !== undefined && brokeAfter(facts, penalty);
  if ((!warned && !penalized) || findPending(facts, ['recall']) !== undefined) return undefined;
  const since = [warned ? second : undefined, penalized ? penalty : undefined]
    .filter((on) => on !== undefined)
    .toSorted()[0];
  const answered = facts.proposals?.some(
    ({ kind, on }) => kind === 'recall' && since !== undefined && on >= since,
  );
  if (answered === true) return undefined;
  return {
    finding: {
      code: 'recall.ladder-reached',
      severity: 'grave',
      title: '两次警告或者处罚以后仍不改正，核实是否提请收监执行',
      text: '是否提请收监执行由县级机构核实决定；法院决定暂予监外执行的，要写明两次警告以后仍不改正的情节。',
      facts: [
        ...(warnings.length === 0 ? [] : [{ label: '警告', value: warnings.map(formatDay).join('、') }]),
        ...(penalty === undefined ? [] : [{ label: '治安管理处罚', value: formatDay(penalty) }]),
      ],
      articles: [measures(49)],
      office: 'countyAgency',
      action: { procedure: 'recall', step: 'propose', label: '拟提请收监执行' },
    },
  };
}

function daysOf({ sanctions }: CaseFacts, kind: CaseFacts['sanctions'][number]['kind']): readonly Day[] {
  return sanctions
    .filter((one) => one.kind === kind)
    .map(({ on }) => on)
    .toSorted();
}

function brokeAfter({ violations }: CaseFacts, from: Day): boolean {
  return violations?.some(({ on }) => on > from) === true;
}
