import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** One piece of a file that is handed over. */
export interface FileItem {
  title: string;
  number: string | null;
  on: PaperDay | null;
  /** Pages or copies, as people write them. */
  copies: string | null;
  note: string;
}

/** 社区矫正档案移交清单 (实施办法 18、31): what goes from one agency to another, signed by both. */
export interface FileHandoverListData extends PaperHead {
  person: PaperPerson;
  handedOverBy: string;
  to: string;
  /** At least one. */
  items: readonly FileItem[];
}
