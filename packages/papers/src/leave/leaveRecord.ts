import type { PaperDay, PaperHead, PaperMoment, PaperPerson } from '../paper/paperTypes.ts';

/** 外出事项补录登记表: a leave that was handled on paper first and entered afterwards. */
export interface LeaveRecordData extends PaperHead {
  person: PaperPerson;
  /** Numbers of the papers it was handled with. */
  paperNumbers: readonly string[];
  steps: readonly {
    title: string;
    happenedOn: PaperDay;
    bodyName: string;
    personName: string;
    content: string;
  }[];
  /** Why it is entered afterwards. */
  reason: string;
  /** What the law finds irregular in it; empty when nothing. */
  irregularities: readonly string[];
  enteredBy: string;
  enteredAt: PaperMoment;
  remarks: string;
}
