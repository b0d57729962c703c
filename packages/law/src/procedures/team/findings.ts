import type { Article } from '../../articles/article.ts';
import { measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { standingQuestion } from '../../kernel/sequence.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { minorExpertMissing, womanMissing } from './checks.ts';
import { findTeam } from './form.ts';
import { isSigned } from './signed.ts';

const desk = (standing: Standing) => entrusted('team')(standingQuestion(standing)).waiting;

/** RECV-20: a team signs its letter of responsibility; without it the team stands on paper only. */
export function letterUnsigned(standing: Standing): Finding | undefined {
  const team = findTeam(standing.state);
  if (team === undefined || isSigned(standing.state) || !ruleActive('RECV-20')) return undefined;
  return {
    code: 'team.letter-unsigned',
    severity: 'info',
    title: '矫正责任书还没有签订',
    text: '矫正小组已经确定，应当与小组签订矫正责任书。签好后请登记，扫描件一并存入。',
    facts: [{ label: '小组确定日期', value: formatDay(team.from) }],
    articles: [measures(19)],
    office: desk(standing),
    action: { step: 'sign', label: '登记签订' },
  };
}

/** RECV-21: said of a team that stands all the same, because it was recorded so or the register was corrected since. */
export function withoutWoman(standing: Standing): Finding | undefined {
  const team = findTeam(standing.state);
  if (team === undefined) return undefined;
  return composition(standing, '女性对象的矫正小组没有女性成员', womanMissing(standing.facts, team.members));
}

/** MINOR-02, likewise. */
export function withoutMinorExpert(standing: Standing): Finding | undefined {
  const team = findTeam(standing.state);
  if (team === undefined) return undefined;
  const missing = minorExpertMissing(standing.facts, team.members, standing.context.today);
  return composition(standing, '未成年人的矫正小组没有熟悉未成年人身心特点的人员', missing);
}

function composition(standing: Standing, title: string, missing: Refusal | undefined): Finding | undefined {
  if (missing === undefined) return undefined;
  const articles: readonly Article[] = missing.articles ?? [];
  return {
    code: missing.code,
    severity: 'warning',
    title,
    text: missing.text,
    facts: [],
    articles,
    office: desk(standing),
    action: { step: 'change', label: '调整小组' },
  };
}
