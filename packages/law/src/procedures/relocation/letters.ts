import type { Office } from '../../kernel/actor.ts';
import type { PaperOrder } from '../../kernel/outcome.ts';
import type { LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { newCounty, oldPlace } from './places.ts';

/** Who signs: the old county, the new one, or the prefecture of the old one. */
export type Side = 'old' | 'new' | 'prefecture';

interface Letter {
  readonly kind: string;
  readonly title: string;
  readonly side: Side;
  readonly counterWord: string;
  /** Absent: the letter greets the person, or nobody. */
  readonly to?: string;
  readonly content: LetterContent;
}

/** One letter of a relocation, in the name of the body that sends it. */
export function letter(
  question: Question,
  { kind, title, side, counterWord, to, content }: Letter,
): PaperOrder {
  return {
    kind,
    template: 'letter',
    title,
    ...signedBy(question, side),
    counterWord,
    ...(to === undefined ? {} : { to }),
    data: content,
  };
}

export function signedBy(question: Question, side: Side): { signedBy: Office; region: number } {
  const old = oldPlace(question).officeCode;
  if (side === 'prefecture') return { signedBy: 'prefectureAgency', region: old };
  return { signedBy: 'countyAgency', region: side === 'new' ? (newCounty(question) ?? old) : old };
}

/** What may be done against a decision. */
export const remedy = '对本决定有异议的，可以向作出决定的机构提出；也可以向执行地县级人民检察院申请监督。';

/** Free text that becomes part of a sentence of ours ends once. */
export function withoutStop(text: string): string {
  return text.replace(/[。．.；;\s]+$/, '');
}
