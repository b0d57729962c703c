import { findTaken, isDay } from '@guitu/law';
import type { MissedIntakeNoticeData } from '@guitu/papers';

import { deciderName, intakeDecision } from './intake-decision.ts';
import { letterStub } from './intake-stub.ts';
import { withoutFullStop } from './leave-window.ts';
import { textIn, textsIn } from './order-data.ts';
import { findDayIn, partsIn, textOfPart } from './order-parts.ts';
import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/** 漏管情况通报, with stub: to the deciding authority and the procuratorate of the county. */
export function composeMissedIntakeNotice(source: PaperSource): MissedIntakeNoticeData {
  const { order } = source;
  const to = [findAddressee(source), source.bodyName('procuratorate')];
  const declared = findTaken(source.state, 'declareMissed');
  return {
    ...source.head,
    to,
    person: source.person,
    decision: intakeDecision(source),
    dueOn: findDayIn(order, 'dueOn'),
    kindText: textIn(order, 'kindText'),
    facts: factsOf(source),
    searches: searchesOf(source),
    requests: textsIn(order, 'requests').map(withoutFullStop),
    contact: source.contact,
    stub: letterStub(
      source,
      to.join('；'),
      declared === undefined ? undefined : signatureOf(source, declared).name,
    ),
  };
}

/** The order's addressee is both bodies in one line; the authority alone comes from the matter. */
function findAddressee(source: PaperSource): string {
  return deciderName({ ...source, order: { ...source.order, to: '社区矫正决定机关' } });
}

function factsOf({ order }: PaperSource): string {
  return [...textsIn(order, 'causes'), textIn(order, 'facts'), textIn(order, 'text')]
    .map(withoutFullStop)
    .filter((text) => text !== '')
    .join('；');
}

function searchesOf({ order, head }: PaperSource): MissedIntakeNoticeData['searches'] {
  const searches = partsIn(order, 'searches').map((one) => ({
    searchedOn: isDay(one['searchedOn']) ? one['searchedOn'] : head.issuedOn,
    text: textOfPart(one, 'text'),
    resultText: textOfPart(one, 'resultText'),
  }));
  if (searches.length === 0) throw new Error('a notice of somebody missed without a search');
  return searches;
}
