import { criminalLaw, measures } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { reviewsCommutation } from './commutation.ts';
import { findProposed } from './form.ts';
import { adverseSince, sixMonthsBefore } from './six-months.ts';

/** No article says how soon praise is decided: the house's own target. */
export const decideWithin: ParameterDefinition<number> = {
  key: 'commendation.decideWithin',
  title: '表扬建议几日内决定（内部时限）',
  explanation: '条文没有写几日。自提出建议之日起计算，是内部要求；不设即不计时。',
  fallback: 15,
};

export function decisionClock({ state, context }: Standing): Clock | undefined {
  const proposed = findTaken(state, 'propose');
  const days = parameterValue(context.parameters, decideWithin);
  if (proposed === undefined || days === undefined) return undefined;
  const { happenedAt } = proposed.event;
  const decided = findTaken(state, 'decide');
  return {
    name: 'commendation.decision',
    title: '决定是否表扬',
    kind: 'internal',
    startedAt: happenedAt,
    dueAt: endOfDay(addDays(dayOf(happenedAt), days)),
    ...(decided === undefined ? {} : { stoppedAt: decided.event.happenedAt }),
  };
}

/** PRAISE-01: what is on record of the last six months is put before whoever decides. */
export function adverseRecord({ state, facts, context }: Standing): Finding | undefined {
  const proposed = findProposed(state);
  if (proposed === undefined || proposed.ground === 'deeds' || !ruleActive('PRAISE-01')) return undefined;
  if (findTaken(state, 'decide') !== undefined) return undefined;
  const adverse = adverseSince(facts, sixMonthsBefore(context.today));
  if (adverse.length === 0) return undefined;
  return {
    code: 'commendation.adverse-record',
    severity: 'warning',
    title: '最近六个月有处罚、违规或者脱管的记录',
    text: '请核对是否仍然符合遵守法律法规、服从监督管理的条件，在理由里写明。',
    facts: adverse.map(({ on, what }) => ({ label: formatDay(on), value: what })),
    articles: [measures(33)],
    office: 'countyAgency',
  };
}

/** PRAISE-03: the conditions of a commutation may be met; then it is proposed, praise is not instead of it. */
export function commutationToExamine(standing: Standing): Finding | undefined {
  if (!reviewsCommutation(standing) || findTaken(standing.state, 'commutation') !== undefined)
    return undefined;
  return {
    code: 'PRAISE-03',
    severity: 'warning',
    title: '应当核查是否符合法定减刑条件',
    text: '符合法定减刑条件的，应当提请减刑，不能只给表扬：管制的确有悔改表现或者立功，缓刑的一般须重大立功。条文没有写几日。',
    facts: [],
    articles: [measures(33), measures(42), criminalLaw(78)],
    office: 'countyAgency',
    action: { step: 'commutation', label: '登记核查结论' },
  };
}

/** PRAISE-03: found to be met, and nobody has begun to propose it. */
export function commutationToPropose({ state, facts }: Standing): Finding | undefined {
  const examined = findTaken(state, 'commutation');
  if (examined?.values['conclusion'] !== 'meets' || !ruleActive('PRAISE-03')) return undefined;
  const since = dayOf(findTaken(state, 'propose')?.event.happenedAt ?? examined.event.happenedAt);
  const begun = [...(facts.proposals ?? []), ...(facts.proposing ?? [])].some(
    ({ kind, on }) => kind === 'commutation' && on >= since,
  );
  if (begun || facts.status !== 'serving') return undefined;
  return {
    code: 'commendation.commutation-to-propose',
    severity: 'warning',
    title: '符合法定减刑条件，还没有提请减刑',
    text: '请办“提请减刑”：县级机构提出建议，州级机构审核后提请中级人民法院裁定。',
    facts: [{ label: '核查', value: formatDay(dayOf(examined.event.happenedAt)) }],
    articles: [measures(33), measures(42)],
    office: 'countyAgency',
    action: { procedure: 'commutation', step: 'propose', label: '办提请减刑' },
  };
}
