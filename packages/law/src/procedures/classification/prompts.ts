import { measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { sanctionNames } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { later } from '../../time/compare.ts';
import { formatDay } from '../../time/format.ts';
import { entrustedOffice } from '../entrusted.ts';
import { levelInForce } from '../level-in-force.ts';

/** RECV-24: praise and punishment are what a level is judged by; since the level was looked at last there has been some. */
export function reviewLevel(facts: CaseFacts, context: Context): Prompt | undefined {
  const level = levelInForce(facts, context.today);
  if (!ruleActive('RECV-24') || level === undefined || facts.status !== 'serving') return undefined;
  const lookedAt = facts.levelKept === undefined ? level.from : later(level.from, facts.levelKept.on);
  const since = facts.sanctions.filter(({ on }) => on > lookedAt);
  if (since.length === 0) return undefined;
  return {
    finding: {
      code: 'classification.review',
      severity: since.every(({ kind }) => kind === 'commendation') ? 'info' : 'warning',
      title: '奖惩以后没有重新评估管理类别',
      text: `现在是“${level.level}”。考核奖惩是分类的依据，请评估是否调整；不调整的也办一次，写明理由。`,
      facts: since.map(({ on, kind }) => ({ label: formatDay(on), value: sanctionNames[kind] })),
      articles: [measures(21)],
      office: entrustedOffice('classification', facts, context.today),
      action: { procedure: 'classification', step: 'assess', label: '评估类别' },
    },
  };
}
