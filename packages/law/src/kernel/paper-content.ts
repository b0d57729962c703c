import type { Day } from '../time/day.ts';
import type { Office } from './actor.ts';

/**
 * What law says in a letter (函、通知书、告知书、回复函、回执、证明) made by the template `letter`. Sentences may be closed or not; the
 * paper closes each with one mark. The greeting is the order's `to`; without it the letter greets nobody.
 */
export type LetterContent = {
  /**
   * How the person is named at the beginning: `person` (the default) in one sentence, `full` with the common paragraph of the forms
   * of 2026 (通用人员段), `identity` without the measure and its term for bodies that are not to learn of them, `none` where the paragraphs do it themselves.
   */
  readonly introduce?: 'person' | 'full' | 'identity' | 'none';
  /** Of the judgment in the common paragraph, what the register does not know but the matter does. */
  readonly judgment?: {
    readonly on?: Day;
    readonly court?: string;
    readonly number?: string;
    readonly penalty?: string;
  };
  /** Greets the body of this office that has to do with the case, by its own name, instead of the order's `to`. */
  readonly toOffice?: Office;
  readonly paragraphs: readonly string[];
  /** Printed as （一）（二）… after the paragraphs; the last paragraph announces them. */
  readonly points?: readonly string[];
  /** Paragraphs after the points. */
  readonly closing?: readonly string[];
  /** Titles of what is sent along. */
  readonly attachments?: readonly string[];
  /** Bodies that get a copy, as they stand under the letter (抄送). */
  readonly copiedTo?: readonly string[];
  /** Keeps a stub (存根) with these lines, besides the person, 发往机关、填发人、批准人、填发日期. */
  readonly stub?: readonly (readonly [label: string, text: string])[];
  /** The person signs on the paper for having got it (本人签收). */
  readonly acknowledgement?: boolean;
  /** Whether 联系人、联系电话 stand in it. Default: yes. */
  readonly contact?: boolean;
  /** Who signs by hand what others declare to us (承诺书); our own seal then does not stand under it. */
  readonly signers?: readonly string[];
};

/**
 * What law says in an approval form (审批表) made by the template `approvalForm`; everything else is read from the procedure's
 * definition and the steps that stand.
 */
export type ApprovalFormContent = {
  /** Names of the steps that stand in it, each time they were taken. Default: all, in order. */
  readonly steps?: readonly string[];
  /** Of a step that was taken more than once only the last: a transcript is of one person and shown to nobody else. */
  readonly latest?: boolean;
  readonly note?: string;
};
