import type { EndNoticeData } from '@guitu/papers';

import { withoutFullStop } from './leave-window.ts';
import { matterStub } from './matter-stub.ts';
import { dayIn, textIn } from './order-data.ts';
import { personParticulars } from './person-particulars.ts';
import type { PaperSource } from './source.ts';

/** 解除（终止）社区矫正通知书 (form 12), with stub: to the deciding authority, copies to procuratorate and police. */
export function composeEndNotice(source: PaperSource): EndNoticeData {
  const { order, facts } = source;
  const to = order.to ?? facts.decision?.authority ?? '社区矫正决定机关';
  return {
    ...source.head,
    to,
    person: source.person,
    particulars: personParticulars(source),
    kind: textIn(order, 'kind') === 'termination' ? 'termination' : 'discharge',
    endedOn: dayIn(order, 'endedOn'),
    reason: withoutFullStop(textIn(order, 'reason')),
    copiedTo: [source.bodyName('procuratorate'), source.bodyName('police')],
    contact: source.contact,
    stub: matterStub(source, to),
  };
}
