import type { Day } from '../time/day.ts';

/**
 * What law puts into the order of a paper made by one of the forms of 2026 (司发通〔2026〕8 号附件) that any procedure may name as
 * its `template`; `kind` and `title` are then the procedure's own. The person, the numbers, the signature and the contact come from
 * the register and from the matter. Sentences may be closed or not; the paper closes each with one mark.
 */
export type FormTemplate =
  | 'assessmentRequest'
  | 'assessmentSupplementNotice'
  | 'assessmentReturnNotice'
  | 'assessmentOpinion'
  | 'proposalLetter'
  | 'detentionNoticeForm'
  | 'arrestProposal'
  | 'serviceReceipt';

/** Whoever is assessed before a decision (被调查人): no supervisee yet. */
export type AssessedPerson = {
  readonly identity: '被告人' | '罪犯' | '犯罪嫌疑人';
  readonly name: string;
  /** Default 居民身份证. */
  readonly idKind?: string;
  readonly idNumber?: string;
};

/** `data` of template `assessmentRequest` (form 1, 社区矫正调查评估委托函) with its 委托调查评估信息表. `to` is the body entrusted. */
export type AssessmentRequestContent = {
  readonly assessed: AssessedPerson;
  /** 管制、缓刑、假释 or 暂予监外执行. */
  readonly measure: string;
  /** 委托单位. */
  readonly entrustedBy: string;
  readonly entrustedOn: Day;
  /** 是否速裁: five working days instead of ten. */
  readonly fastTrack: boolean;
  /** 委托事项; default: whether the measure suits. */
  readonly matter?: string;
  /** 案由. */
  readonly cause?: string;
  readonly sex?: 'male' | 'female';
  readonly birthOn?: Day;
  readonly phone?: string;
  readonly household?: string;
  readonly residence?: string;
  /** 亲属、保证人、监护人、有关组织. */
  readonly relatives?: readonly {
    readonly relationship: string;
    readonly name: string;
    readonly sex?: 'male' | 'female';
    readonly phone?: string;
    readonly household?: string;
    readonly residence?: string;
  }[];
  readonly victim?: string;
  readonly facts?: string;
  /** 委托单位联系人. */
  readonly contact?: {
    readonly name?: string;
    readonly phone?: string;
    readonly address?: string;
    readonly postcode?: string;
  };
};

/** `data` of template `assessmentSupplementNotice` (form 2, with stub). `to` is the entrusting body. */
export type AssessmentSupplementNoticeContent = {
  /** Day on which the request came in. */
  readonly receivedOn: Day;
  readonly assessed: AssessedPerson;
  /** At least one. */
  readonly missing: readonly string[];
};

/** `data` of template `assessmentReturnNotice` (form 3, with stub). `to` is the entrusting body. */
export type AssessmentReturnNoticeContent = {
  readonly receivedOn: Day;
  readonly assessed: AssessedPerson;
  /** At least one: 姓名不真实、居住地不真实、身份不明 and the like. */
  readonly reasons: readonly string[];
};

/** `data` of template `assessmentOpinion` (form 4). `to` is the entrusting body. */
export type AssessmentOpinionContent = {
  /** Absent: left blank. */
  readonly beginsOn?: Day;
  readonly endsOn?: Day;
  readonly assessed: AssessedPerson;
  readonly measure?: string;
  /** 调查情况, as paragraphs; at least one. */
  readonly findings: readonly string[];
  /** 评估结论, as paragraphs; at least one. */
  readonly conclusion: readonly string[];
  /** Default: the procuratorate of the place. */
  readonly copiedTo?: readonly string[];
};

/** What the common paragraph (通用人员段) says of the judgment where only the matter knows it, see `LetterContent`. */
type Judgment = {
  readonly on?: Day;
  readonly court?: string;
  readonly number?: string;
  readonly penalty?: string;
};

/** Which kind of rule was broken: 法律、行政法规、监督管理规定、禁止令. */
export type BrokenRule = 'law' | 'regulation' | 'supervision' | 'injunction';

/** `data` of template `proposalLetter` (form 9). `to` is the police, the court or the administration of prisons. */
export type ProposalLetterContent = {
  readonly proposes: 'publicSecurityPenalty' | 'revokeProbation' | 'revokeParole' | 'recall';
  readonly judgment?: Judgment;
  /** Day and body of the ruling or decision, where the register of decisions does not know it; only for parole and medical parole. */
  readonly decision?: { readonly on?: Day; readonly by?: string };
  /** Empty only where nothing was broken: medical parole that has lost its ground. */
  readonly violated: readonly BrokenRule[];
  /** 具体事实, one paragraph each; at least one. */
  readonly facts: readonly string[];
  /** 依据的条文, e.g. 《中华人民共和国刑法》第七十七条第二款、《…实施办法》第四十六条. */
  readonly basis: string;
  /** 事实与证据材料. */
  readonly attachments?: readonly string[];
  /** Default: the procuratorate of the place. */
  readonly copiedTo?: readonly string[];
};

/** `data` of template `detentionNoticeForm` (form 10), drawn up as a draft for the authority that detains. `to` is the agency. */
export type DetentionNoticeFormContent = {
  readonly measure:
    | 'administrativeDetention'
    | 'judicialDetention'
    | 'compulsoryRehabilitation'
    | 'coerciveMeasure';
  /** 措施种类 as the paper of the authority calls it, e.g. 刑事拘留、行政拘留十日. */
  readonly measureText: string;
  readonly judgment?: Judgment;
  readonly reason: string;
  readonly on: Day;
  /** Who detains and is to seal the notice; absent: left blank. */
  readonly authority?: string;
  readonly attachments?: readonly string[];
  readonly copiedTo?: readonly string[];
};

/** `data` of template `arrestProposal` (form 11), for 缓刑 and 假释 alone. `to` is the court. */
export type ArrestProposalContent = {
  readonly revokes: 'probation' | 'parole';
  readonly judgment?: Judgment;
  readonly violated: readonly BrokenRule[];
  /** 可能逃跑或者可能发生社会危险的具体事实; at least one. */
  readonly facts: readonly string[];
  readonly attachments?: readonly string[];
  readonly copiedTo?: readonly string[];
};

/** 直接、留置、转交、邮寄、公告送达. */
export type ServiceManner = 'direct' | 'left' | 'forwarded' | 'post' | 'notice';

/** `data` of template `serviceReceipt` (送达回证). `to` is whoever is served; absent: the person. What is absent is left for a hand. */
export type ServiceReceiptContent = {
  /** At least one. */
  readonly papers: readonly {
    readonly title: string;
    readonly number?: string;
    readonly copies?: string;
  }[];
  readonly place?: string;
  readonly manner?: ServiceManner;
  readonly servedOn?: Day;
  /** Who signed for it; with the relation where somebody else took it (代收人、转交的监护人). */
  readonly signedBy?: string;
  readonly relation?: string;
  readonly witnesses?: readonly string[];
  /** 拒收、留置、转交、邮寄、公告的情况. */
  readonly circumstances?: string;
  readonly servers?: readonly string[];
  readonly remarks?: string;
};
