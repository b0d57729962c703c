import { act, measures, procedureInterpretation } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Prompt, Standing } from '../../kernel/procedure.ts';
import { allTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { isStillServed } from '../not-ended.ts';
import { courtPieces } from './form.ts';

/** MINOR-01, MINOR-12: a minor who serves has nobody in charge yet. */
export function arrangementOwed(facts: CaseFacts, context: Context): Prompt | undefined {
  if (facts.status !== 'serving' || facts.minorCare !== undefined) return undefined;
  if (!isTreatedAsMinor(facts, context.today)) return undefined;
  if (!ruleActive('MINOR-01') || !ruleActive('MINOR-12')) return undefined;
  return {
    finding: {
      code: 'minorProtection.owed',
      severity: 'warning',
      title: '未成年人：还没有确定专门人员和安排',
      text: '对未成年人的社区矫正与成年人分别进行，由熟悉未成年人身心特点、具有法律、教育、心理等知识的人员负责；没有完成义务教育的，通知并配合教育部门。期间满十八周岁的继续适用。',
      facts: [],
      articles: [act(52), act(58), measures(55)],
      office: 'countyAgency',
      action: { procedure: 'minorProtection', step: 'arrange', label: '确定专门人员' },
    },
  };
}

/** MINOR-10, watched: what the court sends along has not come, or not whole. The agency asks for it. */
export function courtReportMissing({ state, facts }: Standing): Finding | undefined {
  if (!isStillServed(facts) || !ruleActive('MINOR-10')) return undefined;
  const received = allTaken(state, 'receiveReport').flatMap(
    ({ values }) => values['pieces'] as readonly string[],
  );
  const missing = courtPieces.filter(({ code }) => !received.includes(code));
  if (missing.length === 0) return undefined;
  return {
    code: 'minorProtection.court-report',
    severity: 'info',
    title: '人民法院的调查报告、表现材料没有收齐',
    text: '未成年罪犯交付执行时，人民法院应当把调查报告和案件审理中的表现材料连同法律文书一并送达。没有收到的，请向人民法院索要；收到的登记。',
    facts: missing.map(({ label }) => ({ label: '没有收到', value: label })),
    articles: [procedureInterpretation(580)],
    office: 'countyAgency',
    action: { step: 'receiveReport', label: '登记收到' },
  };
}
