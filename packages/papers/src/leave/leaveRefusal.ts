import type { LeaveWindow, PaperContact, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 不准予外出决定书: a refusal has reasons and says where to turn (社区矫正法 27). The window is the one asked for. */
export interface LeaveRefusalData extends PaperHead, LeaveWindow {
  person: PaperPerson;
  appliedOn: PaperDay;
  delegatedBy: string | null;
  /** At least one sentence, without a closing mark. */
  refusalReasons: readonly string[];
  remedy: string;
  contact: PaperContact;
}
