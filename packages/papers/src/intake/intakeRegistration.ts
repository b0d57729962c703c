import type { PaperHead, PaperMoment } from '../paper/paperTypes.ts';

/** One line of the register: what it is called and what it says; null prints as （未登记）. */
export interface RegisteredItem {
  title: string;
  value: string | null;
}

/** 社区矫正对象登记接收表: everything the register knows on the day of intake (社区矫正法 22; 实施办法 17). */
export interface IntakeRegistrationData extends PaperHead {
  /** Beside the photo: name, sex, birth and the like. */
  identity: readonly RegisteredItem[];
  /** The rest of the register by group, in the order in which it is to be read. */
  sections: readonly { title: string; items: readonly RegisteredItem[] }[];
  relations: readonly {
    relationship: string;
    name: string;
    organisation: string;
    phone: string;
  }[];
  resume: readonly { from: string; until: string; organisation: string; position: string }[];
  receivedAt: PaperMoment;
  /** 自行报到, 移交, … */
  manner: string;
  /** Who brought the person; empty when nobody did. */
  escort: string;
  /** The three actions of receiving, each with what was done or why not yet. */
  actions: { papers: RegisteredAction; identity: RegisteredAction; registration: RegisteredAction };
  receivedBy: string;
  remarks: string;
}

/** 已办 or 未办 with what there is to say about it; the text may be empty. */
export interface RegisteredAction {
  done: boolean;
  text: string;
}
