import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** One step of a matter: what was entered, and who signs for it. */
export interface ApprovalSection {
  title: string;
  lines: readonly { label: string; value: string }[];
  signature: {
    name: string;
    /** Empty where somebody signs for himself. */
    bodyName: string;
    on: PaperDay;
    /** Whether the seal stands by it: opinions and decisions are given in the name of the body. */
    sealed: boolean;
  };
}

/** 审批表 made from a procedure's own definition and the steps that stand. */
export interface ApprovalFormData extends PaperHead {
  title: string;
  person: PaperPerson;
  /** At least one, in the order in which the steps were taken. */
  sections: readonly ApprovalSection[];
  note: string;
}
