import type { Opinion, PaperDay, PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 漏管登记表 (衔接意见 11、12): that, why and since when somebody has been missed, declared by a named approver. */
export interface MissedIntakeRecordData extends PaperHead {
  person: PaperPerson;
  decision: PaperDecision;
  /** When the agency learned of the decision; null when it is not recorded. */
  learnedOn: PaperDay | null;
  /** Last day of reporting in or of the hand-over; null when it could not be counted. */
  dueOn: PaperDay | null;
  /** 机关之间交付接收衔接脱节 or 未按规定时限报到. */
  kindText: string;
  /** What the law found, one sentence each; may be empty. */
  causes: readonly string[];
  /** Reasons that were looked into (illness, accident, …) and whether they held; empty when none were claimed. */
  excuses: readonly string[];
  /** Papers that have come so far; empty when none. */
  arrived: readonly string[];
  declared: Opinion;
  remarks: string;
}
