import type { PaperContact, PaperHead, PaperPerson, PaperStub } from '../paper/paperTypes.ts';
import type { PersonParticulars } from './personParticulars.ts';

/** A letter whose words come from the procedure that sends it: 函、通知书、告知书、回复函、回执、证明. */
export interface LetterData extends PaperHead {
  title: string;
  /** Who is greeted; null greets nobody. */
  to: string | null;
  person: PaperPerson;
  introduce: 'person' | 'full' | 'identity' | 'none';
  /** Given for `full`. */
  particulars: PersonParticulars | null;
  /** At least one. */
  paragraphs: readonly string[];
  points: readonly string[];
  closing: readonly string[];
  attachments: readonly string[];
  /** Bodies that get a copy (抄送). */
  copiedTo: readonly string[];
  /** The person signs on it for having got it. */
  acknowledgement: boolean;
  contact: PaperContact | null;
  /** Whose hand it is signed by, where others declare something to us; our own seal then does not stand under it. */
  signers?: readonly string[];
}

/** The same with a stub. */
export interface LetterWithStubData extends LetterData {
  stub: PaperStub;
  /** What the stub says of the matter. */
  stubLines: readonly { label: string; text: string }[];
}
