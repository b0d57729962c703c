import type { Office } from '@guitu/law';
import type { LetterData, LetterWithStubData } from '@guitu/papers';

import { matterStub } from './matter-stub.ts';
import { textIn, textsIn } from './order-data.ts';
import { linesIn } from './order-parts.ts';
import { personParticulars } from './person-particulars.ts';
import type { PaperSource } from './source.ts';

/** A letter in the words of the procedure (law's `LetterContent`). */
export function composeLetter(source: PaperSource): LetterData {
  const { order } = source;
  const paragraphs = textsIn(order, 'paragraphs');
  if (paragraphs.length === 0) throw new Error(`letter ${order.kind} was ordered without a word`);
  const signers = textsIn(order, 'signers');
  const introduce = introductionIn(textIn(order, 'introduce'));
  return {
    ...source.head,
    title: order.title,
    to: addresseeOf(source),
    person: source.person,
    introduce,
    particulars: introduce === 'full' ? personParticulars(source) : null,
    paragraphs,
    points: textsIn(order, 'points'),
    closing: textsIn(order, 'closing'),
    attachments: textsIn(order, 'attachments'),
    copiedTo: textsIn(order, 'copiedTo'),
    acknowledgement: order.data['acknowledgement'] === true,
    contact: order.data['contact'] === false ? null : source.contact,
    ...(signers.length === 0 ? {} : { signers }),
  };
}

/** The same with a stub. */
export function composeLetterWithStub(source: PaperSource): LetterWithStubData {
  const letter = composeLetter(source);
  return {
    ...letter,
    stub: matterStub(source, letter.to ?? source.person.name),
    stubLines: linesIn(source.order, 'stub'),
  };
}

/** The body that is meant by its office, or whoever the procedure names. */
function addresseeOf({ order, bodyName }: PaperSource): string | null {
  const office = textIn(order, 'toOffice');
  return office === '' ? (order.to ?? null) : bodyName(office as Office);
}

function introductionIn(text: string): LetterData['introduce'] {
  return text === 'full' || text === 'identity' || text === 'none' ? text : 'person';
}
