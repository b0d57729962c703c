import { dayOf } from '@guitu/law';
import type { AnnulmentNoticeData } from '@guitu/papers';

import { leaveNumber } from './leave-number.ts';
import { leaveWindow, withoutFullStop } from './leave-window.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';

/** 撤销通知书: names the paper that has lost its force, and why. */
export function composeAnnulmentNotice(source: PaperSource): AnnulmentNoticeData {
  const issued = source.issued.findLast(
    (paper) =>
      paper.matterId === source.state.id && (paper.kind === 'leaveDecision' || paper.kind === 'leaveRefusal'),
  );
  const signature = signatureOf(source, decisionOf(source));
  return {
    ...source.head,
    kind: 'annul',
    person: source.person,
    target: {
      title: issued?.title ?? '准予外出决定书',
      number: issued?.number ?? leaveNumber(source),
      issuedOn: issued?.issuedOn ?? signature.on,
      bodyName: issued?.bodyName ?? signature.bodyName,
    },
    reason: withoutFullStop(source.reason === '' ? textIn(source.order, 'reasons') : source.reason),
    corrections: [],
    effects: effectsOf(source),
    replacementNumber: null,
    remedy: textIn(source.order, 'remedy'),
    contact: source.contact,
  };
}

function effectsOf(source: PaperSource): readonly string[] {
  const { beginsOn, endsOn } = leaveWindow(source);
  const today = dayOf(source.now);
  const returned = valueIn(source, 'return', 'returnedAt') !== '';
  if (valueIn(source, 'decide', 'outcome') !== 'approved' || returned || endsOn < today) return [];
  return beginsOn <= today
    ? [`立即返回居住地，并向${source.bodyName('judicialOffice')}报告`]
    : ['未经重新批准，不得按原决定外出'];
}
