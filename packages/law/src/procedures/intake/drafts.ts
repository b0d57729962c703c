import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findDeadline } from './deadline.ts';

/** Papers of the deciding authority that we can draw up for it: form 5 and form 6. It checks, numbers and seals them itself. */
export function isDrafted(code: string): code is 'placeDetermination' | 'informing' {
  return code === 'placeDetermination' || code === 'informing';
}

/** The draft of such a paper. It is drawn up by us and carries no number, because it is not ours to issue. */
export function draftOf(code: 'placeDetermination' | 'informing', standing: Standing): PaperOrder {
  if (code === 'placeDetermination') {
    return { kind: 'placeDetermination', title: '社区矫正执行地确定书', signedBy: 'countyAgency', data: {} };
  }
  const deadline = findDeadline(standing);
  return {
    kind: 'informingNotice',
    title: '社区矫正告知书',
    signedBy: 'countyAgency',
    data: {
      handedOver: standing.facts.measure === 'outsidePrison',
      reportBy: deadline?.name === 'reportIn' ? deadline.lastDay : undefined,
    },
  };
}
