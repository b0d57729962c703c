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

const evidenceNames = {
  repentance: '可以作为确有悔改表现的依据',
  seriousViolation: '可以作为严重违规的依据',
} as const;

/** RECV-24, ASSESS-06: praise and punishment, and what a person found an assessment to be evidence of, are what a level is judged by. */
export function reviewLevel(facts: CaseFacts, context: Context): Prompt | undefined {
  const level = levelInForce(facts, context.today);
  if (!ruleActive('RECV-24') || level === undefined || facts.status !== 'serving') return undefined;
  const lookedAt = facts.levelKept === undefined ? level.from : later(level.from, facts.levelKept.on);
  const since = facts.sanctions.filter(({ on }) => on > lookedAt);
  const assessed = (facts.assessments ?? []).filter(
    ({ on, evidenceOf }) => on > lookedAt && evidenceOf !== undefined && ruleActive('ASSESS-06'),
  );
  if (since.length === 0 && assessed.length === 0) return undefined;
  const isGood =
    since.every(({ kind }) => kind === 'commendation') &&
    assessed.every(({ evidenceOf }) => evidenceOf === 'repentance');
  return {
    finding: {
      code: 'classification.review',
      severity: isGood ? 'info' : 'warning',
      title: '考核奖惩以后没有重新评估管理类别',
      text: `现在是“${level.level}”。考核奖惩是分类的依据，请评估是否调整；不调整的也办一次，写明理由。`,
      facts: [
        ...since.map(({ on, kind }) => ({ label: formatDay(on), value: sanctionNames[kind] })),
        ...assessed.map(({ on, grade, evidenceOf }) => ({
          label: formatDay(on),
          value: `考核：${grade}${evidenceOf === undefined ? '' : `（${evidenceNames[evidenceOf]}）`}`,
        })),
      ],
      articles: [measures(21)],
      office: entrustedOffice('classification', facts, context.today),
      action: { procedure: 'classification', step: 'assess', label: '评估类别' },
    },
  };
}
