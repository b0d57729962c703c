import type { Day } from '@guitu/law';

/** When the last thing of a day was done about each case: what is done after it has a later moment. */
export class Hours {
  private readonly last = new Map<string, { readonly day: Day; readonly minute: number }>();

  /** That minute, or the one after the last thing that was done on that day. */
  notBefore(caseId: string, today: Day, minute: number): number {
    const last = this.last.get(caseId);
    return last === undefined || last.day !== today ? minute : Math.max(minute, last.minute + 1);
  }

  note(caseId: string, today: Day, minute: number): void {
    this.last.set(caseId, { day: today, minute: this.notBefore(caseId, today, minute) });
  }

  /** The same for something done at once. */
  take(caseId: string, today: Day, minute: number): number {
    const taken = this.notBefore(caseId, today, minute);
    this.last.set(caseId, { day: today, minute: taken });
    return taken;
  }
}
