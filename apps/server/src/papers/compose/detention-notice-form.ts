import type { DetentionNoticeFormData } from '@guitu/papers';

import { copiedTo } from './copied-to.ts';
import { dayIn, textIn, textsIn } from './order-data.ts';
import { personParticulars } from './person-particulars.ts';
import type { PaperSource } from './source.ts';

const measures = [
  'administrativeDetention',
  'judicialDetention',
  'compulsoryRehabilitation',
  'coerciveMeasure',
] as const;

/** 社区矫正对象被行政拘留（…）通知书 (form 10), as a draft for the authority that detains. */
export function composeDetentionNoticeForm(source: PaperSource): DetentionNoticeFormData {
  const { order } = source;
  const measure = measures.find((one) => one === order.data['measure']);
  if (measure === undefined) throw new Error(`notice ${order.kind} was ordered without the measure`);
  return {
    ...source.head,
    number: null,
    title: order.title,
    bodyName: textIn(order, 'authority') || null,
    measure,
    measureText: textIn(order, 'measureText'),
    to: order.to ?? source.bodyName('countyAgency'),
    person: source.person,
    particulars: personParticulars(source),
    reason: textIn(order, 'reason'),
    detainedOn: dayIn(order, 'on'),
    attachments: textsIn(order, 'attachments'),
    copiedTo: copiedTo(source),
    draftedBy: source.bodyName('countyAgency'),
  };
}
