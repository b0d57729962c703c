import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** A member of a correction team as papers list one; `organisation` and `phone` may be empty. */
export interface PaperTeamMember {
  name: string;
  /** 司法所工作人员, 监护人 …. */
  roleText: string;
  organisation: string;
  phone: string;
}

/** 社区矫正小组责任书 (社区矫正法 25、52；实施办法 19): signed by the agency, every member, the supervisee and a guardian. */
export interface ResponsibilityLetterData extends PaperHead {
  person: PaperPerson;
  from: PaperDay;
  members: readonly PaperTeamMember[];
  /** The duties of the article, without closing marks. */
  duties: readonly string[];
  /** How members go about it, without closing marks. */
  manner: readonly string[];
  /** Who does what; may be empty. */
  division: string;
  /** Why the team was changed; null for the first letter. */
  changeReason: string | null;
  /** The guardian of a minor, who signs too (empty: not known by name); null for everybody else. */
  guardian: string | null;
}
