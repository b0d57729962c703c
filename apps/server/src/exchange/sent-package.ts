import type { Moment } from '@guitu/law';

/** What the outbox keeps of a package: no word about anybody. */
export interface SentPayload {
  readonly envelopeId: string;
  /** The zip as it was handed out, among the blobs of the case. */
  readonly blob: string;
  /** SHA-256 of the zip, to be compared with the recipient over another way. */
  readonly sha256: string;
  /** Names of the steps in it. */
  readonly steps: readonly string[];
  readonly answeredAt?: Moment;
}
