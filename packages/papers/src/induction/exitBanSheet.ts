import type { PaperContact, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** A travel paper and what became of it; `keeper` may be empty. */
export interface ExitDocument {
  kindText: string;
  number: string;
  disposalText: string;
  disposedOn: PaperDay;
  keeper: string;
}

/** 法定不准出境人员报备表 (出境入境管理法 12(2); 衔接意见 10). */
export interface ExitBanSheetData extends PaperHead {
  person: PaperPerson;
  /** Empty where the register has none. */
  crime: string;
  /** The exit and entry administration it is reported to. */
  organ: string;
  basis: string;
  reportedOn: PaperDay;
  /** Null where the report bears no end. */
  until: PaperDay | null;
  documents: readonly ExitDocument[];
  renewals: readonly { renewedOn: PaperDay; until: PaperDay }[];
  lifted: { liftedOn: PaperDay; reason: string } | null;
  preparedBy: string;
  contact: PaperContact;
  remarks: string;
}
