import type { AssessmentReturnNoticeData, AssessmentSupplementNoticeData } from '@guitu/papers';

import { assessedPerson } from './assessed-person.ts';
import { matterStub } from './matter-stub.ts';
import { dayIn, statedTexts } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正调查评估材料补齐通知书 (form 2), with stub. */
export function composeAssessmentSupplementNotice(source: PaperSource): AssessmentSupplementNoticeData {
  return { ...noticeParts(source), missing: statedTexts(source.order, 'missing') };
}

/** 社区矫正调查评估材料退回通知书 (form 3), with stub. */
export function composeAssessmentReturnNotice(source: PaperSource): AssessmentReturnNoticeData {
  return { ...noticeParts(source), reasons: statedTexts(source.order, 'reasons') };
}

function noticeParts(source: PaperSource) {
  const { order } = source;
  const to = order.to ?? '委托机关';
  return {
    ...source.head,
    title: order.title,
    to,
    receivedOn: dayIn(order, 'receivedOn'),
    assessed: assessedPerson(source),
    contact: source.contact,
    stub: matterStub(source, to),
  };
}
