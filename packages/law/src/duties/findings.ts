import type { CaseFacts } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import type { Finding } from '../kernel/outcome.ts';
import type { Parameters } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import { isHandled, openViolation } from '../procedures/handling-owed.ts';
import { ruleActive } from '../rules/active.ts';
import { formatDay } from '../time/format.ts';
import type { Duty } from './duty.ts';
import type { Occurrence } from './occurrence.ts';
import { graveAfter } from './parameters.ts';

/** Whose work the days of a case are: the judicial office that holds it, the county agency where none does. */
export function dailyOffice({ holder }: CaseFacts): Office {
  return holder.officeCode === holder.countyCode ? 'countyAgency' : 'judicialOffice';
}

/** The code of the finding that says a duty was missed. */
export function missedCode({ rule, name }: Pick<Duty, 'rule' | 'name'>): string {
  return rule === 'SUP-22' ? `SUP-22.${name}` : rule;
}

/**
 * One finding a duty: all its missed windows that nobody has dealt with. It goes when each was made up for, excused or dealt with.
 * A person decides what follows; the program only counts.
 */
export function missedFinding(
  duty: Duty,
  occurrences: readonly Occurrence[],
  /** Keys of what was dealt with. */
  dealtWith: ReadonlySet<string>,
  facts: CaseFacts,
  parameters: Parameters,
): Finding | undefined {
  const missed = occurrences.filter(({ status, key }) => status === 'missed' && !dealtWith.has(key));
  const [first] = missed;
  if (first === undefined || !ruleActive(duty.rule)) return undefined;
  const isGrave = missed.length >= (parameterValue(parameters, graveAfter) ?? 2);
  const byPerson = duty.owedBy === 'supervisee';
  const isRepeated = byPerson && isGrave && !isHandled(facts, first.from);
  return {
    code: missedCode(duty),
    severity: isGrave ? 'grave' : 'warning',
    title: `${duty.title}：${missed.length} 次没有按时`,
    text: byPerson
      ? '请联系本人问明原因：已经做了的补登记；有正当理由的写明免除；没有的查明情况，依法处理。'
      : '已经做了的补登记；确实没有做的，尽快补做，写明原因。',
    facts: missed.map(({ from, until }) => ({
      label: '应当在',
      value: from === until ? formatDay(from) : `${formatDay(from)}至${formatDay(until)}`,
    })),
    articles: duty.articles,
    office: isGrave ? 'countyAgency' : (duty.office ?? dailyOffice(facts)),
    dueAt: first.dueAt,
    action: { step: 'enter', label: '登记', entry: { kind: duty.kind, occurrence: first.key } },
    ...(isRepeated ? { also: openViolation } : {}),
  };
}
