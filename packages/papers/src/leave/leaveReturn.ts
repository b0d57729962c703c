import type { LeaveWindow, OpinionPlace, PaperHead, PaperMoment, PaperPerson } from '../paper/paperTypes.ts';

/** 销假登记表 (实施办法 28). */
export interface LeaveReturnData extends PaperHead, LeaveWindow {
  person: PaperPerson;
  leaveNumber: string;
  returnedAt: PaperMoment;
  reportedAt: PaperMoment;
  /** 当面、电话、实时视频 …. */
  reportMethod: string;
  /** Tickets, receipts, hospital papers …; may be empty. */
  evidence: readonly string[];
  /** What was seen of the person while away: calls, video, reports at the destination. */
  supervision: string;
  /** Null when in time; otherwise what is known of why, and whether it was reported promptly. */
  late: { reason: string; reportedPromptly: boolean } | null;
  registeredBy: string;
  opinion: OpinionPlace;
  remarks: string;
}
