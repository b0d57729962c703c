import type { LeaveWindow, PaperContact, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 外出通报函: the county agency tells the procuratorate of its level what the level above approved (实施办法 27). */
export interface LeaveNoticeToProcuratorateData extends PaperHead, LeaveWindow {
  /** 同级人民检察院. */
  to: string;
  person: PaperPerson;
  approvedBy: string;
  approvedOn: PaperDay;
  approvalNumber: string;
  /** Why the level above decided: 单次外出超过三十日, or 两个月内外出时间累计超过三十日. */
  ground: string;
  enclosures: readonly string[];
  contact: PaperContact;
}
