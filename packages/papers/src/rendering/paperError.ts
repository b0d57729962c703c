/** Stable codes of what can go wrong when a paper is made. */
export type PaperErrorCode =
  | 'PAPER_UNPRINTABLE_CHARACTER'
  | 'PAPER_TEMPLATE_FAILED'
  | 'PAPER_FONTS_UNUSABLE'
  | 'PAPER_RENDERER_CLOSED'
  | 'PAPER_RENDERER_FAILED'
  | 'PAPER_STUB_UNKNOWN'
  | 'PAPER_NUMBER_INVALID';

/** Where in the data of a paper characters stand that cannot be printed; `path` is like `person.name`. */
export interface UnprintableField {
  path: string;
  characters: string[];
}

/**
 * A paper could not be made. `text` is a Chinese sentence for the user; `fields` names the characters at fault.
 * `diagnostics` is for whoever looks after the templates and may quote the data, so it does not belong in a log.
 */
export class PaperError extends Error {
  readonly code: PaperErrorCode;
  readonly text: string;
  readonly fields: readonly UnprintableField[];
  readonly diagnostics: readonly string[];

  constructor(
    code: PaperErrorCode,
    text: string,
    more: { fields?: readonly UnprintableField[]; diagnostics?: readonly string[] } = {},
  ) {
    super(`${code}：${text}`);
    this.name = 'PaperError';
    this.code = code;
    this.text = text;
    this.fields = more.fields ?? [];
    this.diagnostics = more.diagnostics ?? [];
  }
}
