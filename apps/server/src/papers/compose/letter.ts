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
    copiedTo: textsIn(order, 'copiedTo').map((words) => named(source, words)),
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
function addresseeOf(source: PaperSource): string | null {
  const { order, bodyName } = source;
  const office = textIn(order, 'toOffice');
  if (office !== '') return bodyName(office as Office);
  return order.to === undefined
    ? null
    : order.to
        .split('、')
        .map((words) => named(source, words))
        .join('、');
}

/** Law knows the bodies around a case by what they are; a letter goes to one of them by name. */
const known: Readonly<Record<string, Office>> = {
  执行地县级人民检察院: 'procuratorate',
  执行地县级公安机关: 'police',
  上一级社区矫正机构: 'prefectureAgency',
};

function named({ bodyName }: PaperSource, words: string): string {
  const office = known[words];
  return office === undefined ? words : bodyName(office);
}

function introductionIn(text: string): LetterData['introduce'] {
  return text === 'full' || text === 'identity' || text === 'none' ? text : 'person';
}
