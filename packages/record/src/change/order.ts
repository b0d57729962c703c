import type { JsonValue } from '../json.ts';

/** What is to be written down about a command before anything else is. */
export interface ChangeOrder {
  /** Stable name of the command, for example 'leave.apply'. */
  readonly command: string;
  /** Chosen by whoever asks, unique per account: the same key gets the same answer, never a second effect. */
  readonly idempotencyKey: string;
  readonly definitionVersion: string;
  /** The case, or the body where there is no case: whose chain gets the link. */
  readonly chainId: string;
  readonly caseId: string | null;
  /** True where this command creates the case; otherwise it must be there, and is locked. */
  readonly createsCase?: boolean;
  /** True where the writer sees nothing of the case but what it was sent: the case is not locked, and `holderCode` is what that says. */
  readonly caseUnseen?: boolean;
  /** Who holds what is written. Ignored where the case exists: then its holder counts. */
  readonly holderCode: number;
  /** What was asked, in clear text. */
  readonly body: unknown;
  /**
   * Members of body with these names are sealed before they are stored: under `keyId`, else under the key of the locked
   * case, else under a new key (given to `work` as change.keyId).
   */
  readonly sensitive?: { readonly fields: Iterable<string>; readonly keyId?: string };
  /** Further cases this command touches; all are locked in the order of their ids. */
  readonly lock?: { readonly caseIds: readonly string[] };
}

/** The change row of the running transaction. */
export interface Change {
  readonly id: string;
  readonly at: string;
  readonly holderCode: number;
  readonly writtenByCode: number;
  /** The key of the case, or the one the body was sealed with; null where there is neither. */
  readonly keyId: string | null;
}

/** The two columns every written row gets from its change. Spread it into inserts and updates. */
export function stamp(change: Change): { change_id: string; written_by_code: number } {
  return { change_id: change.id, written_by_code: change.writtenByCode };
}

/** Body of a change as stored. */
export type ChangeBody = JsonValue;
