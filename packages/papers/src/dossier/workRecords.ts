import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/** 工作记录: daily entries of one kind and one year, as one sheet of the file. `title` says which. */
export interface WorkRecordsData extends PaperHead {
  title: string;
  personName: string;
  caseNumber: string | null;
  /** At least one, oldest first. */
  rows: readonly { on: PaperDay; text: string; enteredBy: string }[];
}
