import { act, measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { handlingOwed } from '../handling-owed.ts';
import { findFound, stoppedInVain } from './form.ts';

/** SUP-17: it could not be stopped, and nobody has called the police. "立即" has no number: it is said at once. */
export function policeOwed({ state }: Standing): Finding | undefined {
  if (!stoppedInVain(state) || findTaken(state, 'callPolice') !== undefined || !ruleActive('SUP-17'))
    return undefined;
  return {
    code: 'stopping.police',
    severity: 'grave',
    title: '制止无效，立即通知公安机关',
    text: '正在违反规定或者禁止令，制止无效的，应当立即通知公安机关到场处置。已经通知的，登记时间和接警的公安机关。',
    facts: [],
    articles: [act(31)],
    office: 'judicialOffice',
    action: { step: 'callPolice', label: '登记通知公安机关' },
  };
}

/** SUP-20: nobody confirms that the person's freedom was left alone. The county looks into it. */
export function restraintOpen({ state }: Standing): Finding | undefined {
  const stopped = findTaken(state, 'stop');
  if (stopped === undefined || stopped.values['noRestraint'] === true) return undefined;
  return {
    code: 'stopping.restraint',
    severity: 'warning',
    title: '没有确认是否限制了人身自由',
    text: '制止时不得限制或者变相限制人身自由。请核查；没有限制的，更正制止记录时勾选确认；限制了的，依法纠正。',
    facts: [],
    articles: [act(34), act(61)],
    office: 'countyAgency',
  };
}

const treated: ReadonlySet<unknown> = new Set(['admonition', 'warning', 'police', 'revocation']);

/** Established, and something is to be done about it. */
export function violationOwed({ state, facts }: Standing): Finding | undefined {
  const proposed = findTaken(state, 'propose')?.values;
  const found = findFound(state);
  if (found === undefined || proposed?.['established'] !== 'yes' || !treated.has(proposed['proposal']))
    return undefined;
  const about = { code: 'stopping.handling', matterId: state.id, since: found.on };
  return handlingOwed(facts, { ...about, articles: [act(28), measures(40)] });
}
