import { createHash } from 'node:crypto';

/** One read of a file or a person, as it goes into the log. */
export interface AccessEntry {
  readonly at: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** What was read: 'case', 'person', 'paper' … */
  readonly subject: string;
  readonly subjectId: string | null;
  readonly caseId: string | null;
  readonly route: string;
  readonly holderCode: number;
}

/** What the batch of the entry commits to. */
export function accessEntryHash(entry: AccessEntry): Buffer {
  const text = JSON.stringify([
    entry.at,
    entry.accountId,
    entry.accountName,
    entry.bodyId,
    entry.bodyName,
    entry.subject,
    entry.subjectId,
    entry.caseId,
    entry.route,
    entry.holderCode,
  ]);
  return createHash('sha256').update(text).digest();
}
