import type { LeaveWindow, OpinionPlace, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 社区矫正对象外出申请审批表 (实施办法 26、27). */
export interface LeaveApplicationData extends PaperHead, LeaveWindow {
  person: PaperPerson;
  /** Names of the proofs handed in with it; may be empty. */
  evidence: readonly string[];
  /** Null leaves the applicant's line blank for signing by hand. */
  applicant: { signedBy: string; signedOn: PaperDay } | null;
  opinions: { office: OpinionPlace; county: OpinionPlace; prefecture: OpinionPlace };
  remarks: string;
}
