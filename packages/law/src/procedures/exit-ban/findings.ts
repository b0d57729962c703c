import { exitEntry } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { coversTerm, findBan, warnsFrom } from './ban.ts';

/** BORDER-04 (~): the report runs out while the penalty is still being served. An internal hint, not a deadline of the law. */
export function renewalDue({ state, facts, context }: Standing): Finding | undefined {
  const ban = findBan(state);
  if (!ruleActive('BORDER-04') || ban?.until === undefined || ban.liftedOn !== undefined) return undefined;
  if (!isStillServed(facts) || context.today < warnsFrom(ban.until, context)) return undefined;
  if (coversTerm(ban.until, facts)) return undefined;
  const over = context.today > ban.until;
  return {
    code: 'exitBan.renewal-due',
    severity: over ? 'warning' : 'info',
    title: over ? '不准出境报备已经到期' : '不准出境报备快要到期',
    text: `${over ? '报备已经到期，' : '报备即将到期，'}矫正还没有结束。请向出入境管理机构核实是否需要续报，办理后登记。这是内部提示，续报的期限以出入境管理机构的要求为准。`,
    facts: [{ label: '报备到期日', value: formatDay(ban.until) }],
    articles: [exitEntry(12, '2')],
    office: 'countyAgency',
    dueAt: endOfDay(ban.until),
    action: { step: 'renew', label: '登记续报' },
  };
}

/** 《出境入境管理法》第六十五条: once the ground is gone, the ban is lifted in time (BORDER-02). */
export function shouldLift({ state, facts }: Standing): Finding | undefined {
  const ban = findBan(state);
  if (!ruleActive('BORDER-02') || ban === undefined || ban.liftedOn !== undefined) return undefined;
  if (isStillServed(facts)) return undefined;
  return {
    code: 'exitBan.should-lift',
    severity: 'warning',
    title: '矫正已经结束，不准出境报备还没有撤销',
    text: '不准出境的情形已经消失，应当及时撤销报备，发还代管的证件。仍有其他法定不准出境情形的，由有关机关另行办理。',
    facts: [{ label: '报备日期', value: formatDay(ban.reportedOn) }],
    articles: [exitEntry(65)],
    office: 'countyAgency',
    action: { step: 'lift', label: '登记撤销' },
  };
}
