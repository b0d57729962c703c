import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 解除社区矫正宣告书 (实施办法 54、55): what is read out when the term has run out, and who heard it. */
export interface DischargeDeclarationData extends PaperHead {
  person: PaperPerson;
  /** The rules for minors apply: the declaration is not public (55). */
  minor: boolean;
  /** Who signs as guardian; empty where no name is known, null where nobody is in charge. */
  guardian: string | null;
  /** 鉴定意见. */
  appraisal: string;
  /** What follows from the end of the term, see `endWords`. */
  ending: string;
  held: 'publicly' | 'privately';
  presider: string;
  /** The county agency on whose written delegation an office declares, or null. */
  delegatedBy: string | null;
  present: readonly string[];
  declaredOn: PaperDay;
  place: string;
}
