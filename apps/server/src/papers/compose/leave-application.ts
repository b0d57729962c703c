import { actingOfficeOf } from '@guitu/law';
import type { LeaveApplicationData, OpinionPlace } from '@guitu/papers';

import { leaveWindow } from './leave-window.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, evidenceNames, opinionOf, valueIn } from './taken-step.ts';

/** 社区矫正对象外出申请审批表: the application with every opinion on it. The applicant signs by hand. */
export function composeLeaveApplication(source: PaperSource): LeaveApplicationData {
  const decider = actingOfficeOf(decisionOf(source).event);
  const place = (office: string, review: string): OpinionPlace => {
    if (decider === office) return opinionOf(source, 'decide', decisionText(source)) ?? 'awaiting';
    const text = [valueIn(source, review, 'text'), valueIn(source, review, 'risk')]
      .filter((one) => one !== '')
      .join('\n');
    return opinionOf(source, review, text) ?? 'notNeeded';
  };
  return {
    ...source.head,
    ...leaveWindow(source),
    person: source.person,
    evidence: evidenceNames(source, 'apply'),
    applicant: null,
    opinions: {
      office: place('judicialOffice', 'review'),
      county: place('countyAgency', 'countyReview'),
      prefecture: place('prefectureAgency', 'prefectureReview'),
    },
    remarks: remarksOf(source),
  };
}

function decisionText(source: PaperSource): string {
  const outcome = valueIn(source, 'decide', 'outcome') === 'approved' ? '准予外出。' : '不准予外出。';
  return [outcome, valueIn(source, 'decide', 'reasons'), valueIn(source, 'decide', 'obligations')]
    .filter((one) => one !== '')
    .join('\n');
}

function remarksOf({ order }: PaperSource): string {
  const transport = textIn(order, 'transport');
  const special = textIn(order, 'special');
  return [transport === '' ? '' : `往返方式：${transport}`, special === '' ? '' : `特殊情况：${special}`]
    .filter((one) => one !== '')
    .join('\n');
}
