import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 安置帮教衔接单 (实施办法 53; 衔接意见 2026): passes somebody on to resettlement, and tells him of it. */
export interface ResettlementSheetData extends PaperHead {
  /** 安置帮教工作部门. */
  to: string;
  person: PaperPerson;
  household: string | null;
  crime: string | null;
  endedOn: PaperDay;
  situation: string;
  /** 帮扶需求; empty where there are none. */
  needs: readonly string[];
  contact: { name: string; phone: string };
}
