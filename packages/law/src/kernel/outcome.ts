import type { Article } from '../articles/article.ts';
import type { Moment } from '../time/moment.ts';
import type { Office } from './actor.ts';
import type { FormTemplate } from './form-content.ts';

/** A running deadline (时限). `internal` ones are the house's own targets and are never shown as the law's. */
export interface Clock {
  readonly name: string;
  readonly title: string;
  readonly kind: 'legal' | 'internal';
  readonly startedAt: Moment;
  /** The last moment that is still in time: late means strictly after it (《实施办法》第五十八条：“超过”不含本数). */
  readonly dueAt: Moment;
  readonly stoppedAt?: Moment;
  /** When a warning about it is due: findings that speak of the deadline before it comes are looked at again then. */
  readonly warnFrom?: Moment;
  readonly article?: Article;
}

/** What the law says must or may happen now (提示). A named person decides; the program never does. */
export interface Finding {
  /** Stable; at most one open finding a matter and code. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'grave';
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Computed[];
  readonly articles: readonly Article[];
  /** Whose desk it belongs on. */
  readonly office: Office;
  /** A code of the place whose body is meant, where that is not the holder of the case. */
  readonly region?: number;
  /** The deadline it speaks of; a clock of the same matter and time is not shown beside it. */
  readonly dueAt?: Moment;
  /**
   * The button that starts what can be done: a step of the matter, of a new one where a procedure is named, or of the matter that
   * is named, where the case as a whole calls for a step of it.
   */
  readonly action?: {
    readonly step: string;
    readonly label: string;
    readonly procedure?: string;
    readonly matterId?: string;
    /** The daily entry it is about, instead of a step: its kind, and the occurrence it is made for. */
    readonly entry?: { readonly kind: string; readonly occurrence: string };
  };
  /** A second button, on the page of the case: a new matter that can be begun with it. */
  readonly also?: { readonly procedure: string; readonly step: string; readonly label: string };
}

/** One line of a computation a person can follow. */
export interface Computed {
  readonly label: string;
  readonly value: string;
}

/** Something on somebody's desk (待办), because a matter waits for this step. */
export interface Task {
  readonly step: string;
  readonly title: string;
  readonly office: Office;
  /** A code of the place whose body owes it, where that is not the holder of the case. */
  readonly region?: number;
  readonly since: Moment;
  readonly required: boolean;
}

/** A paper to be made: which one, in whose name, and what only law computes. Whoever makes it reads the rest from the matter. */
export interface PaperOrder {
  /** What the paper is, for lists and for finding it again. Without `template` it also says how the paper is made. */
  readonly kind: string;
  /**
   * Made by a general template or a form of 2026, so that a procedure needs none of its own: `kind` is then free, the paper bears
   * `title`, and `data` is a `LetterContent`, an `ApprovalFormContent` or the content of the form (`FormTemplate`).
   */
  readonly template?: 'letter' | 'approvalForm' | FormTemplate;
  readonly title: string;
  readonly signedBy: Office;
  /** A code of the place whose body signs, where that is not the holder of the case. */
  readonly region?: number;
  /** The word in the number, e.g. 外准 in （2026）香矫外准字第 1 号. Absent: the paper carries no number. */
  readonly counterWord?: string;
  /** 发往机关: who gets it, for the greeting and the stub. */
  readonly to?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `region`: a code of the place whose body is meant, where that is not the holder of the case. */
export type Recipient =
  | {
      readonly kind: 'procuratorate' | 'police';
      readonly level: 'county' | 'prefecture';
      readonly region?: number;
    }
  | { readonly kind: 'countyAgency' | 'prefectureAgency' | 'judicialOffice'; readonly region?: number }
  | { readonly kind: 'supervisee' }
  /** A body or a person that only a paper names: the deciding authority, a guardian. */
  | { readonly kind: 'named'; readonly office: Office; readonly name: string };

/** Somebody who must be told (抄送、备案、告知). */
export interface CopyOrder {
  readonly recipient: Recipient;
  readonly subject: string;
  readonly paperKind?: string;
  readonly article: Article;
}

/** The *why* beside a form: the rule, how it was computed, who may decide, who will be told, what silence brings. */
export interface Explanation {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly computation: readonly Computed[];
  /** Whose step it is; with the region where that is the body of a place, else the holder's. */
  readonly competence?: { readonly office: Office; readonly region?: number; readonly text: string };
  readonly told: readonly string[];
  readonly otherwise: string;
}
