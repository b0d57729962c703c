import type { Article } from '../../articles/index.ts';
import { bound, measures } from '../../articles/index.ts';
import type { CaseFacts, Sanction } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import { computeDays } from '../../period/index.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { Assessed, Opening } from './form.ts';

/** What 《实施办法》第三十四、三十五条 say follows from what was found. A person decides; this only reads the articles. */
export interface Rung {
  readonly rule: string;
  /** What they open; nothing where one of them names this violation and its condition is not there. */
  readonly opens: readonly ('admonition' | 'warning')[];
  readonly articles: readonly Article[];
  readonly text: string;
  readonly instead?: string;
}

export interface Found {
  readonly facts: CaseFacts;
  readonly context: Pick<Context, 'today' | 'calendar'>;
  readonly opening: Opening;
  /** Absent before somebody has said how grave it is. */
  readonly assessed: Partial<Assessed> | undefined;
  /** The matter itself, whose own sanction does not count. */
  readonly matterId: string | undefined;
}

/** The last of the ten days, and of the month: the person's time is no period of an office and does not roll over. */
export function lastDays({ opening, context }: Pick<Found, 'opening' | 'context'>): {
  readonly tenDays: Day;
  readonly month: Day;
  readonly seen: Day;
} {
  const options = { rollsOver: false, calendar: context.calendar };
  return {
    tenDays: computeDays(opening.on, { unit: 'days', amount: 10 }, options).due,
    month: computeDays(opening.on, { unit: 'months', amount: 1 }, options).due,
    seen: opening.until ?? context.today,
  };
}

/** Sanctions of one kind from before the violation. */
export function earlier({ facts, opening, matterId }: Found, kind: Sanction['kind']): readonly Sanction[] {
  return facts.sanctions.filter(
    (one) => one.kind === kind && one.on < opening.on && one.matterId !== matterId,
  );
}

/** Nothing where no article has an answer yet, or the rule is switched off. */
export function findRung(found: Found): Rung | undefined {
  const rung = ownRung(found);
  if (rung === undefined || !ruleActive(rung.rule)) return undefined;
  return rung.opens.includes('admonition') ? afterTwoAdmonitions(found, rung) : rung;
}

function ownRung(found: Found): Rung | undefined {
  switch (found.opening.kind) {
    case 'notReported':
    case 'outOfSupervision':
      return byDays(found);
    case 'rules':
      return byGravity(found, ['REPRIMAND-02', '2'], ['WARN-03', '3']);
    case 'education':
      return education(found);
    case 'prohibition':
      return prohibition(found);
    case 'review':
      return review(found);
    case 'occupationBan':
    case 'other':
      return byGravity(found, ['REPRIMAND-04', '4'], ['WARN-06', '6']);
    case 'publicSecurity':
      return {
        rule: 'PSP-05',
        opens: [],
        articles: [measures(32), measures(34), measures(35)],
        text: '训诫、警告针对违反监督管理规定和禁止令；其他违反治安管理的行为，可以向公安机关提出建议。',
        instead: '同时违反监督管理规定的，请另行登记一件，选违反的那一类。',
      };
  }
}

/** REPRIMAND-01, WARN-02: "没有超过十日", "超过十日" (第五十八条：不含本数). */
function byDays(found: Found): Rung {
  const { seen, tenDays } = lastDays(found);
  return bound('measures', 'exceeds', seen, tenDays)
    ? warning('WARN-02', '2', '未按时报到或者脱离监管超过十日，应当给予警告。')
    : admonition('REPRIMAND-01', '1', '未按时报到或者脱离监管没有超过十日，应当给予训诫。');
}

type Item = readonly [rule: string, item: string];

function byGravity({ assessed }: Found, minor: Item, serious: Item): Rung | undefined {
  if (assessed?.gravity === undefined) return undefined;
  return assessed.gravity === 'minor'
    ? admonition(...minor, '情节轻微，应当给予训诫。')
    : warning(...serious, '情节较重，应当给予警告。');
}

/** REPRIMAND-03: who does not come to what he has to learn is taught first. */
function education(found: Found): Rung | undefined {
  const { gravity, educated } = found.assessed ?? {};
  if (gravity === undefined) return undefined;
  if (gravity !== 'minor') return warning('WARN-06', '6', '情节较重，应当给予警告。');
  if (educated === true)
    return admonition('REPRIMAND-03', '3', '不按规定参加教育学习等活动，经教育仍不改正，应当给予训诫。');
  return {
    ...admonition('REPRIMAND-03', '3', '不按规定参加教育学习等活动的，先教育；经教育仍不改正才训诫。'),
    opens: [],
    instead: '请先批评教育并记录；已经教育过仍不改正的，请勾选。',
  };
}

/** WARN-01: only "情节轻微"; what weighs more goes to the police or back to the court. */
function prohibition({ assessed, facts }: Found): Rung | undefined {
  if (assessed?.gravity === undefined) return undefined;
  if (assessed.gravity === 'minor')
    return warning('WARN-01', '1', '违反人民法院禁止令，情节轻微，应当给予警告。');
  return {
    ...warning('WARN-01', '1', '违反禁止令，只有情节轻微的才警告。'),
    opens: [],
    instead:
      facts.measure === 'probation'
        ? '请提请公安机关给予治安管理处罚；情节严重的，提请撤销缓刑。'
        : '请提请公安机关给予治安管理处罚。',
  };
}

/** WARN-04. */
function review({ assessed }: Found): Rung | undefined {
  if (assessed === undefined) return undefined;
  if (assessed.educated === true)
    return warning(
      'WARN-04',
      '4',
      '保外就医无正当理由不按时提交病情复查情况，经教育仍不改正，应当给予警告。',
    );
  return {
    ...warning('WARN-04', '4', '不按时提交病情复查情况的，先教育；经教育仍不改正才警告。'),
    opens: [],
    instead: '请先批评教育并记录；已经教育过仍不改正的，请勾选。',
  };
}

/**
 * WARN-05: after two admonitions the next violation is a warning. Whether admonitions from before a later warning still count is
 * not said: then both stand open, and a person decides.
 */
function afterTwoAdmonitions(found: Found, rung: Rung): Rung {
  const admonitions = earlier(found, 'admonition');
  if (admonitions.length < 2 || !ruleActive('WARN-05')) return rung;
  const warned = earlier(found, 'warning')
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const fresh = admonitions.filter(({ on }) => warned === undefined || on > warned);
  const again = warning('WARN-05', '5', `此前已经训诫 ${admonitions.length} 次，仍不改正，应当给予警告。`);
  if (fresh.length >= 2) return again;
  return {
    ...again,
    opens: ['admonition', 'warning'],
    articles: [...rung.articles, ...again.articles],
    text: `${rung.text}此前已经训诫 ${admonitions.length} 次，其中有的在上一次警告以前；条文没有写明还算不算，由县级核定是训诫还是警告。`,
  };
}

function admonition(rule: string, item: string, text: string): Rung {
  return { rule, opens: ['admonition'], articles: [measures(34, item)], text };
}

function warning(rule: string, item: string, text: string): Rung {
  return { rule, opens: ['warning'], articles: [measures(35, item)], text };
}
