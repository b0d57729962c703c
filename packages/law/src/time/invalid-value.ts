/**
 * Thrown when text or numbers cannot be what they claim to be (an impossible date, an empty term).
 * `code` is stable; `text` is a Chinese sentence that says what is wrong and what to do.
 */
export class InvalidValue extends Error {
  readonly code: string;
  readonly text: string;
  readonly value: unknown;

  constructor(code: string, text: string, value: unknown) {
    super(text);
    this.name = 'InvalidValue';
    this.code = code;
    this.text = text;
    this.value = value;
  }
}
