import type { PaperDay, PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 犯罪记录封存登记表 (未成年人犯罪记录封存实施办法 13): what was sealed, when, and who was told. */
export interface SealingRecordData extends PaperHead {
  person: PaperPerson;
  decision: PaperDecision;
  penalty: string | null;
  /** 刑事执行完毕日期. */
  executedOn: PaperDay;
  sealedOn: PaperDay;
  basis: string;
  /** Files on paper, electronic data: at least one. */
  scope: readonly string[];
  /** Bodies told; empty where nobody had to be. */
  told: readonly string[];
  /** Who sealed. */
  sealedBy: string;
}
