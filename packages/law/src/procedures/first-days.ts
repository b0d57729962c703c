import type { Article } from '../articles/article.ts';
import { act, cooperation, exitEntry, measures, outsidePrisonRules } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import type { Context } from '../kernel/context.ts';
import { parameterValue } from '../kernel/parameter.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { firstDaysWithin } from './first-days-parameter.ts';
import { levelInForce } from './level-in-force.ts';
import { hasGuardian } from './minority.ts';

/** One line of what follows an intake (入矫手续): what is owed or done, and where it is done. */
export interface FirstDay {
  readonly procedure: string;
  readonly title: string;
  /** How it stands: what was done, or what is owed. */
  readonly text: string;
  readonly articles: readonly Article[];
  readonly done: boolean;
  /** The day it was done. */
  readonly on?: Day;
  /** The step to begin with, where it is not the one that usually opens the procedure. */
  readonly step?: string;
  /** The matter in which to go on, where there is one already. */
  readonly matterId?: string;
  /** The last day of the house's own target. The law sets none: never to be shown as the law's. */
  readonly dueOn?: Day;
}

/**
 * What follows the intake of somebody who serves: team, declaration, plan, first classification, the ground and guarantor of a
 * 暂予监外执行, the exit ban. Nothing before somebody was received here, and nothing once the correction is over.
 */
export function firstDays(facts: CaseFacts, context: Context): readonly FirstDay[] {
  const { intake } = facts;
  if (facts.status !== 'serving' || intake === undefined) return [];
  const within = parameterValue(context.parameters, firstDaysWithin);
  const lines = [
    ...(ruleActive('RECV-20') ? [teamLine(facts)] : []),
    ...(ruleActive('RECV-22') ? [declarationLine(facts, context)] : []),
    ...(ruleActive('RECV-23') ? [planLine(facts, context)] : []),
    ...(ruleActive('RECV-24') ? [classificationLine(facts, context)] : []),
    ...(facts.measure === 'outsidePrison' ? [medicalLine(facts)] : []),
    exitBanLine(facts),
  ];
  if (within === undefined) return lines;
  const dueOn = addDays(intake.receivedOn, within);
  return lines.map((line) => (line.done ? line : { ...line, dueOn }));
}

function teamLine({ team }: CaseFacts): FirstDay {
  const line = { procedure: 'team', title: '矫正小组', articles: [act(25), measures(19)] };
  if (team === undefined) return { ...line, done: false, text: '还没有确定矫正小组。先有小组，才好宣告。' };
  const { from, matterId, members } = team;
  return { ...line, done: true, on: from, matterId, text: `${formatDay(from)}确定，${members.length} 人。` };
}

function declarationLine(facts: CaseFacts, context: Context): FirstDay {
  const line = { procedure: 'inductionDeclaration', title: '入矫宣告', articles: [act(22), measures(20)] };
  const { induction } = facts;
  if (induction !== undefined) {
    const { on, matterId } = induction;
    return { ...line, done: true, on, matterId, text: `${formatDay(on)}宣告。` };
  }
  if (!hasGuardian(facts, context.today))
    return { ...line, done: false, text: '还没有宣告。小组成员到场，宣告后本人书面签字确认。' };
  return {
    ...line,
    articles: [...line.articles, measures(55)],
    done: false,
    step: 'notifyGuardian',
    text: '还没有宣告。未成年人的宣告不公开进行，事先通知监护人到场。',
  };
}

/** RECV-23: a plan is owed, and owed again when the level has changed since it was drawn or adjusted. */
function planLine(facts: CaseFacts, { today }: Context): FirstDay {
  const line = { procedure: 'correctionPlan', title: '矫正方案', articles: [act(24), measures(22)] };
  const { plan } = facts;
  if (plan === undefined) return { ...line, done: false, text: '还没有制定矫正方案。' };
  const { on, matterId } = plan;
  const then = levelInForce(facts, on);
  const now = levelInForce(facts, today);
  if (then !== undefined && now !== undefined && now.level !== then.level) {
    const text = `管理类别自${formatDay(now.from)}起由“${then.level}”改为“${now.level}”，方案是${formatDay(on)}的，应当相应调整。`;
    return { ...line, done: false, on, matterId, step: 'adjust', text };
  }
  return { ...line, done: true, on, matterId, text: `方案是${formatDay(on)}的。` };
}

function classificationLine(facts: CaseFacts, { today }: Context): FirstDay {
  const line = { procedure: 'classification', title: '首次分类', articles: [measures(21)] };
  const level = levelInForce(facts, today) ?? facts.levels[0];
  if (level === undefined)
    return { ...line, done: false, text: '还没有确定管理类别。先综合评估，再由县级机构确定。' };
  return { ...line, done: true, on: level.from, text: `${level.level}，${formatDay(level.from)}起。` };
}

function medicalLine({ medical }: CaseFacts): FirstDay {
  const articles = [outsidePrisonRules(11), cooperation(9)];
  const line = { procedure: 'medicalBasis', title: '情形和保证人', articles };
  if (medical === undefined) return { ...line, done: false, text: '还没有登记暂予监外执行的情形和保证人。' };
  const { matterId, diagnosedOn } = medical;
  const on = diagnosedOn === undefined ? {} : { on: diagnosedOn };
  return { ...line, ...on, done: true, matterId, text: '已登记。' };
}

function exitBanLine({ exitBan }: CaseFacts): FirstDay {
  const line = {
    procedure: 'exitBan',
    title: '不准出境报备',
    articles: [exitEntry(12, '2'), cooperation(10)],
  };
  if (exitBan === undefined) return { ...line, done: false, text: '还没有登记不准出境报备。' };
  const { matterId, reportedOn } = exitBan;
  return { ...line, done: true, on: reportedOn, matterId, text: `${formatDay(reportedOn)}报备。` };
}
