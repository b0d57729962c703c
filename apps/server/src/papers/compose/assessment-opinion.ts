import type { AssessmentOpinionData } from '@guitu/papers';

import { assessedPerson } from './assessed-person.ts';
import { copiedTo } from './copied-to.ts';
import { statedTexts, textIn } from './order-data.ts';
import { findDayIn } from './order-parts.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正调查评估意见书 (form 4). */
export function composeAssessmentOpinion(source: PaperSource): AssessmentOpinionData {
  const { order } = source;
  return {
    ...source.head,
    title: order.title,
    to: order.to ?? '委托机关',
    beginsOn: findDayIn(order, 'beginsOn'),
    endsOn: findDayIn(order, 'endsOn'),
    assessed: assessedPerson(source),
    measureText: textIn(order, 'measure'),
    findings: statedTexts(order, 'findings'),
    conclusion: statedTexts(order, 'conclusion'),
    copiedTo: copiedTo(source),
    contact: source.contact,
  };
}
