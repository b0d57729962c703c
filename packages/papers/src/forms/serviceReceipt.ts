import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/** 送达回证: what was handed over, to whom, how and when. A null or an empty text is left blank for a hand. */
export interface ServiceReceiptData extends PaperHead {
  title: string;
  /** At least one. */
  papers: readonly { title: string; number: string | null; copies: string }[];
  /** 受送达人. */
  recipient: string;
  place: string;
  /** 直接、留置、转交、邮寄、公告送达; null prints all five to be ticked. */
  manner: 'direct' | 'left' | 'forwarded' | 'post' | 'notice' | null;
  servedOn: PaperDay | null;
  /** Who took it, with the relation where that is not the recipient; null is signed by hand. */
  signature: { name: string; relation: string } | null;
  witnesses: readonly string[];
  /** 拒收、留置、转交、邮寄、公告的情况. */
  circumstances: string;
  servers: readonly string[];
  remarks: string;
}
