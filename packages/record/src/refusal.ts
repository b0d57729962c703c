/** Stable codes of what the record refuses. The server maps each to one HTTP status. */
export type RecordRefusalCode =
  | 'record.keyUsedOtherwise'
  | 'record.notFound'
  | 'record.rejected'
  | 'record.readOnly'
  | 'record.stale'
  | 'record.busy'
  | 'record.keyMissing'
  | 'record.keyDestroyed'
  | 'record.masterKey'
  | 'record.migration'
  | 'record.value';

/** A refusal of the record: a stable code and one clear Chinese sentence that says what to do. */
export class RecordRefusal extends Error {
  readonly code: RecordRefusalCode;
  readonly text: string;

  constructor(code: RecordRefusalCode, text: string, options?: { cause?: unknown }) {
    super(`${code}: ${text}`, options);
    this.name = 'RecordRefusal';
    this.code = code;
    this.text = text;
  }
}
