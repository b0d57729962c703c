import { measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import type { GuarantorReport } from './form.ts';
import { findDisqualification, unconfirmed } from './form.ts';

const disqualify = { step: 'disqualify', label: '登记失格' };

/** SUP-14: what was not confirmed of the guarantor there is. The prison chose him; the agency says so and acts on it. */
export function conditionsMissing({ state, facts }: Standing): Finding | undefined {
  const examined = findTaken(state, 'examine');
  if (examined === undefined || findDisqualification(state) !== undefined || !isStillServed(facts))
    return undefined;
  const missing = ruleActive('SUP-14') ? unconfirmed(examined.values) : [];
  if (missing.length === 0) return undefined;
  return {
    code: 'guarantor.unfit',
    severity: 'warning',
    title: '保证人的条件没有全部核实',
    text: '请继续核实；确实丧失条件的，登记失格，限期提出新的保证人。保证人由批准、决定机关审查确定，本机构监督。',
    facts: missing.map((value) => ({ label: '没有核实', value })),
    articles: [outsidePrisonRules(11), measures(49)],
    office: 'countyAgency',
    action: disqualify,
  };
}

/** SUP-24, watched: a guarantor reports at once; whoever came later is reminded, or is not a guarantor any longer. */
export function reportedLate({ state, facts }: Standing): Finding | undefined {
  if (findDisqualification(state) !== undefined || !isStillServed(facts)) return undefined;
  if (!ruleActive('SUP-24')) return undefined;
  const late = allTaken(state, 'report')
    .map(({ values }) => values as GuarantorReport)
    .filter(({ foundOn, reportedOn, reminded }) => reportedOn > foundOn && reminded !== true);
  if (late.length === 0) return undefined;
  return {
    code: 'guarantor.late-report',
    severity: 'info',
    title: '保证人没有立即报告',
    text: '保证人发现情况应当立即报告。已经提醒的，更正报告记录时勾选“已提醒”；不履行义务的，可以取消保证人资格。',
    facts: late.map(({ foundOn, reportedOn }) => ({
      label: `${formatDay(foundOn)}发现`,
      value: `${formatDay(reportedOn)}报告`,
    })),
    articles: [outsidePrisonRules(12)],
    office: 'countyAgency',
    action: disqualify,
  };
}

/** SUP-25: the term is over and there is no new guarantor. What follows a person decides. */
export function noNewGuarantor({ state, facts, context }: Standing): Finding | undefined {
  const lost = findDisqualification(state);
  if (lost === undefined || findTaken(state, 'replace') !== undefined || !isStillServed(facts))
    return undefined;
  if (context.today <= lost.newBy || !ruleActive('SUP-25')) return undefined;
  return {
    code: 'guarantor.none',
    severity: 'grave',
    title: '限期内没有提出新的保证人',
    text: '保证人已经失格，限期届满没有新的保证人。可以提出收监执行建议；限期以后提出的，照样登记。',
    facts: [
      { label: '失格之日', value: formatDay(lost.on) },
      { label: '限期', value: formatDay(lost.newBy) },
    ],
    articles: [measures(49, 'p1.7')],
    office: 'countyAgency',
    dueAt: endOfDay(lost.newBy),
    action: { step: 'replace', label: '登记新的保证人' },
  };
}

/** The term that the notice gives; the article has no number, so it is the house's. */
export function replacementClock({ state, facts }: Standing): Clock | undefined {
  const taken = findTaken(state, 'disqualify');
  const lost = findDisqualification(state);
  if (taken === undefined || lost === undefined) return undefined;
  const replaced = findTaken(state, 'replace');
  if (replaced === undefined && !isStillServed(facts)) return undefined;
  return {
    name: 'newGuarantor',
    title: '提出新的保证人（通知书写明的限期）',
    kind: 'internal',
    startedAt: taken.event.happenedAt,
    dueAt: endOfDay(lost.newBy),
    ...(replaced === undefined ? {} : { stoppedAt: replaced.event.happenedAt }),
  };
}
