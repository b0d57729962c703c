import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/** 查阅记录清单: who read somebody's file, for that person; he or his guardian signs for it. */
export interface ReadersListData extends PaperHead {
  title: string;
  personName: string;
  /** First and last day that are listed. */
  from: PaperDay;
  until: PaperDay;
  /** A line for each day, reader and part of the file; newest first. `ground` is why that body may read it. */
  readers: readonly {
    day: PaperDay;
    name: string;
    body: string;
    ground: string;
    what: string;
    times: number;
  }[];
  /** Lines there are beyond those listed; 0 as a rule. */
  left: number;
  /** Prints the line for a guardian's signature. */
  guardian: boolean;
}
