import type { PersonParticulars } from '../general/personParticulars.ts';
import type { PaperContact, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** Which kind of rule was broken: 法律、行政法规、监督管理规定、禁止令. */
export type BrokenRule = 'law' | 'regulation' | 'supervision' | 'injunction';

/** 治安管理处罚（撤销缓刑、撤销假释、收监执行）建议书 (form 9 of 2026). */
export interface ProposalLetterData extends PaperHead {
  title: string;
  proposes: 'publicSecurityPenalty' | 'revokeProbation' | 'revokeParole' | 'recall';
  /** 公安局、人民法院 or 监狱管理局. */
  to: string;
  person: PaperPerson;
  particulars: PersonParticulars;
  /** 裁定（决定、批准）日期和机关, for parole and serving outside prison; null for whoever is on probation or under control. */
  ruling: { on: PaperDay | null; by: string | null; words: '裁定假释' | '决定（批准）暂予监外执行' } | null;
  /** Empty only where nothing was broken. */
  violated: readonly BrokenRule[];
  /** 具体事实; at least one paragraph. */
  facts: readonly string[];
  /** 依据的条文. */
  basis: string;
  /** 事实与证据材料. */
  attachments: readonly string[];
  copiedTo: readonly string[];
  contact: PaperContact;
}
