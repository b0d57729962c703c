import type { LeaveWindow, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 司法所批准外出备案表: what an office approved on delegation, told to the county agency. */
export interface LeaveFilingData extends PaperHead, LeaveWindow {
  person: PaperPerson;
  leaveNumber: string;
  decidedBy: string;
  decidedOn: PaperDay;
  /** Days away within two months, this leave included; how they are counted is the law's affair. */
  daysWithinTwoMonths: number;
  /** The written delegation the office acted on. */
  delegation: string;
  filedTo: string;
  preparedBy: string;
  /** Null leaves the agency's place blank for a hand. */
  receipt: { receivedBy: string; receivedOn: PaperDay; text: string } | null;
  remarks: string;
}
