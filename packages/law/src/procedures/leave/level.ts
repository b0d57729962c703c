import type { Article } from '../../articles/article.ts';
import { measures } from '../../articles/index.ts';
import { findDelegation } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { Competence, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { findAbsence } from './absence.ts';

/** 《实施办法》第二十七条: "七日以内" includes seven, "超过三十日" does not include thirty (第五十八条). */
export const officeDays = 7;
export const countyDays = 30;

export interface LeaveLevel extends Competence {
  /** Which branch of the article decided it. */
  readonly rule: 'LEAVE-04' | 'LEAVE-05' | 'LEAVE-06' | 'LEAVE-07' | 'LEAVE-16';
  readonly text: string;
  readonly articles: readonly Article[];
}

/**
 * Who decides on a leave. The cumulative test comes before the single one (LEAVE-17): more than 30 days within two months go to
 * the level above however short this leave is. Competence is judged anew at the moment of decision, over the whole window.
 */
export function leaveLevel(question: Question): LeaveLevel {
  const absence = findAbsence(question);
  const articles = [measures(27)];
  if (absence === undefined) {
    return {
      rule: 'LEAVE-05',
      offices: ['countyAgency'],
      waiting: 'countyAgency',
      articles,
      text: '请先填写离开和返回日期。',
    };
  }
  if (ruleActive('LEAVE-17') && ruleActive('LEAVE-07') && absence.window.days > countyDays) {
    const text = `两个月内累计外出 ${absence.window.days} 日，超过三十日，由上一级社区矫正机构批准。`;
    return { rule: 'LEAVE-07', offices: ['prefectureAgency'], waiting: 'prefectureAgency', articles, text };
  }
  if (ruleActive('LEAVE-06') && absence.unbrokenDays > countyDays) {
    const text = `一次外出 ${absence.unbrokenDays} 日，超过三十日，确有特殊情况的由上一级社区矫正机构批准。`;
    return { rule: 'LEAVE-06', offices: ['prefectureAgency'], waiting: 'prefectureAgency', articles, text };
  }
  if (ruleActive('LEAVE-05') && absence.unbrokenDays > officeDays) {
    const text = `一次外出 ${absence.unbrokenDays} 日，超过七日，由县级社区矫正机构批准。`;
    return { rule: 'LEAVE-05', offices: ['countyAgency'], waiting: 'countyAgency', articles, text };
  }
  return shortLeave(question, absence.unbrokenDays, articles);
}

/** Up to seven days: the office decides where the county has entrusted it, else the county. */
function shortLeave(question: Question, days: number, articles: readonly Article[]): LeaveLevel {
  const delegation = findDelegation(question.facts, 'leave', dayOf(question.happenedAt));
  if (delegation === undefined && ruleActive('LEAVE-16')) {
    const text = `外出 ${days} 日，不超过七日，但司法所没有受委托批准外出，由县级社区矫正机构批准。`;
    return {
      rule: 'LEAVE-16',
      offices: ['countyAgency'],
      waiting: 'countyAgency',
      articles: [measures(26), ...articles],
      text,
    };
  }
  const text = `外出 ${days} 日，不超过七日，可以由受委托的司法所批准，事后报县级社区矫正机构备案。`;
  const offices: readonly Office[] = ruleActive('LEAVE-04')
    ? ['judicialOffice', 'countyAgency']
    : ['countyAgency'];
  return { rule: 'LEAVE-04', offices, waiting: offices[0] ?? 'countyAgency', articles, text };
}

/** Whether the leave must go to the level above: then the county gives its own opinion first. */
export function isPrefectureMatter(question: Question): boolean {
  return leaveLevel(question).waiting === 'prefectureAgency';
}

/** Whether the judicial office advises somebody else; where it decides itself it needs no opinion of its own. */
export function needsOfficeOpinion(question: Question): boolean {
  return leaveLevel(question).waiting !== 'judicialOffice';
}
