import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** An opinion in the appraisal: signed in the system, or still to be signed by hand. */
export interface AppraisalOpinion {
  text: string;
  signature: { bodyName: string; name: string; on: PaperDay } | null;
}

/** 社区矫正期满鉴定表 (实施办法 53): the person's own summary, what the agency knows of the time served, and its appraisal. */
export interface AppraisalFormData extends PaperHead {
  person: PaperPerson;
  /** 个人总结; null where none was handed in. */
  summary: string | null;
  /** Education, supervision, rewards and sanctions, one line each. */
  lines: readonly { label: string; text: string }[];
  /** 鉴定意见. */
  opinion: string;
  /** Null where no office has to give one. */
  officeOpinion: AppraisalOpinion | null;
  countyOpinion: AppraisalOpinion;
}
