/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD'. The template refuses anything else. */
export type PaperDay = string;

/** A moment in UTC, 'YYYY-MM-DDTHH:MM:SS.sssZ'; printed to the minute in Beijing time. */
export type PaperMoment = string;

/** What every paper has. */
export interface PaperHead {
  /** Prints the watermark 演示 and a line that the paper has no legal effect. */
  demonstration: boolean;
  /** The 文号 as text, see `formatPaperNumber`; null before signing prints the empty form “（ ）字第 号”. */
  number: string | null;
  /** The paper's own day: stands under it, and is the creation date of the file. */
  issuedOn: PaperDay;
  /** The body whose seal it bears. */
  bodyName: string;
}

/**
 * The supervisee as papers name one. Who came without papers leaves gaps (null), printed as （未登记）; which kinds of
 * paper may have them is said by `kindsThatMayHaveGaps`.
 */
export interface PaperPerson {
  name: string;
  sex: 'male' | 'female' | null;
  birthOn: PaperDay | null;
  /** Name of the kind of identity paper; 居民身份证 when left out. */
  idKind?: string;
  idNumber: string;
  homeAddress: string;
  /** 管制、缓刑、假释 or 暂予监外执行. */
  measureText: string;
  termBegins: PaperDay | null;
  termEnds: PaperDay | null;
}

/** The decision that ordered correction, as far as the register knows it; null where it does not. */
export interface PaperDecision {
  authority: string | null;
  /** The number of the judgment, ruling or decision. */
  number: string | null;
  decidedOn: PaperDay | null;
  effectiveOn: PaperDay | null;
  crime: string | null;
}

/** Why, where and how long somebody goes away. `days` is counted by the law, never here. */
export interface LeaveWindow {
  reason: string;
  destination: string;
  beginsOn: PaperDay;
  endsOn: PaperDay;
  days: number;
}

/** The four items a stub has beyond the paper (forms of 2026). */
export interface PaperStub {
  /** 发往机关（人员）. */
  to: string;
  preparedBy: string;
  approvedBy: string;
  /** 填发日期. */
  issuedOn: PaperDay;
}

/** Whom to ask. */
export interface PaperContact {
  name: string;
  phone: string;
}

/** An opinion given by a named person of a body. */
export interface Opinion {
  bodyName: string;
  text: string;
  signedBy: string;
  decidedOn: PaperDay;
}

/** An opinion's place in a form: given, left blank for a hand, or struck out because nobody has to give it. */
export type OpinionPlace = Opinion | 'awaiting' | 'notNeeded';
