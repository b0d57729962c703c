import type { ServiceReceiptData } from '@guitu/papers';

import { dayOrNull } from './assessed-person.ts';
import { textIn, textsIn } from './order-data.ts';
import { partsIn, textOfPart } from './order-parts.ts';
import type { PaperSource } from './source.ts';

const manners = ['direct', 'left', 'forwarded', 'post', 'notice'] as const;

/** 送达回证: filled as far as the matter knows, the rest left for a hand. */
export function composeServiceReceipt(source: PaperSource): ServiceReceiptData {
  const { order } = source;
  const papers = partsIn(order, 'papers').map((one) => ({
    title: textOfPart(one, 'title'),
    number: textOfPart(one, 'number') || null,
    copies: textOfPart(one, 'copies') || '1',
  }));
  if (papers.length === 0) throw new Error(`receipt ${order.kind} was ordered without what is served`);
  const signedBy = textIn(order, 'signedBy');
  return {
    ...source.head,
    title: order.title,
    papers,
    recipient: order.to ?? source.person.name,
    place: textIn(order, 'place'),
    manner: manners.find((one) => one === order.data['manner']) ?? null,
    servedOn: dayOrNull(order.data['servedOn']),
    signature: signedBy === '' ? null : { name: signedBy, relation: textIn(order, 'relation') },
    witnesses: textsIn(order, 'witnesses'),
    circumstances: textIn(order, 'circumstances'),
    servers: textsIn(order, 'servers'),
    remarks: textIn(order, 'remarks'),
  };
}
