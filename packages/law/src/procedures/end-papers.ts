import type { Day } from '../time/day.ts';

/** What law puts into the order of a paper that has a template of its own: `data` of kind `endNotice` (form 12 of 2026). */
export type EndNoticeContent = {
  readonly kind: 'discharge' | 'termination';
  /** 期满日, day of the pardon, or day on which correction was terminated. */
  readonly endedOn: Day;
  /**
   * Why, as a full clause: for a termination and for a pardon. Empty where the term has run out. One that names its article
   * (依照…) stands without those of the form.
   */
  readonly reason: string;
};

/** `data` of kind `dischargeCertificate` (解除社区矫正证明书). */
export type DischargeCertificateContent = {
  readonly endedOn: Day;
  readonly ground: 'term' | 'pardon';
};

/** `data` of kind `dischargeDeclaration` (解除社区矫正宣告书). */
export type DischargeDeclarationContent = {
  /** 鉴定意见, read out. */
  readonly appraisal: string;
  /** A minor's is never public, whatever stands here (实施办法 55). */
  readonly public: boolean;
  readonly presider: string;
  readonly present: readonly string[];
  readonly declaredOn: Day;
  readonly place: string;
};

/** `data` of kind `appraisalForm` (社区矫正期满鉴定表). Opinions are signed by whoever took the newest step of that office. */
export type AppraisalFormContent = {
  /** 个人总结; null where none was handed in. */
  readonly summary: string | null;
  /** Education, supervision, rewards and sanctions. */
  readonly lines: readonly (readonly [label: string, text: string])[];
  /** 鉴定意见. */
  readonly opinion: string;
  /** Absent where no office has to give one. */
  readonly officeOpinion?: string;
  readonly countyOpinion?: string;
};

/** `data` of kind `fileHandoverList` (社区矫正档案移交清单). */
export type FileHandoverListContent = {
  readonly from: string;
  readonly to: string;
  readonly items: readonly {
    readonly title: string;
    readonly number?: string;
    readonly on?: Day;
    readonly copies?: string | number;
    readonly note?: string;
  }[];
};

/** `data` of kind `resettlementSheet` (安置帮教衔接单). */
export type ResettlementSheetContent = {
  readonly to: string;
  readonly endedOn: Day;
  readonly situation: string;
  readonly needs: readonly string[];
};

/** `data` of kind `sealingRecord` (犯罪记录封存登记表). */
export type SealingRecordContent = {
  readonly executedOn: Day;
  readonly sealedOn: Day;
  readonly basis: string;
  /** What was sealed: on paper, in the system. */
  readonly scope: readonly string[];
  readonly told: readonly string[];
};
