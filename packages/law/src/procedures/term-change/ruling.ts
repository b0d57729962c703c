import { act, measures, procedureInterpretation } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { computeDays } from '../../period/index.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findOpenPaper, settleAction } from './findings.ts';
import { rulingCopies } from './form.ts';

/** REDUCE-03: the court rules within thirty days of the proposal. It binds the court; only noted here. */
export function ruledLate(standing: Standing): Finding | undefined {
  const paper = findOpenPaper(standing);
  if (paper?.kind !== 'commutation' || paper.proposalReceivedOn === undefined || !ruleActive('REDUCE-03'))
    return undefined;
  const { due } = computeDays(
    paper.proposalReceivedOn,
    { unit: 'days', amount: 30 },
    { rollsOver: true, calendar: standing.context.calendar },
  );
  if (paper.paperOn <= due) return undefined;
  return {
    code: 'termChange.ruled-late',
    severity: 'info',
    title: '减刑裁定超过三十日作出',
    text: '人民法院应当自收到减刑建议书和证据材料之日起三十日内裁定。这里只作提示，不影响裁定的效力。',
    facts: [
      { label: '收到建议书', value: formatDay(paper.proposalReceivedOn) },
      { label: '应当裁定', value: formatDay(due) },
      { label: '裁定日期', value: formatDay(paper.paperOn) },
    ],
    articles: [act(33), procedureInterpretation(534)],
    office: 'countyAgency',
    action: settleAction,
  };
}

/** REDUCE-06: the court sends copies of the ruling. A prison has a part only where there was one. */
export function copiesMissing(standing: Standing): Finding | undefined {
  const paper = findOpenPaper(standing);
  if (paper?.kind !== 'commutation' || !ruleActive('REDUCE-06')) return undefined;
  const { measure } = standing.facts;
  const inPrisonBefore = measure === 'parole' || measure === 'outsidePrison';
  const missing = rulingCopies
    .filter(({ code }) => code !== 'prison' || inPrisonBefore)
    .filter(({ code }) => paper.copied?.includes(code) !== true);
  if (missing.length === 0) return undefined;
  return {
    code: 'termChange.copies-missing',
    severity: 'info',
    title: '没有登记裁定书副本抄送齐全',
    text: `裁定书副本应当同时抄送${missing.map(({ label }) => label).join('、')}。裁定书写明已经抄送的，请更正“裁定书副本抄送”；没有写明的，向作出裁定的人民法院了解。`,
    facts: [],
    articles: [measures(42)],
    office: 'countyAgency',
    action: settleAction,
  };
}
