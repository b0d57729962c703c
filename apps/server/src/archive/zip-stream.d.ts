/** What is used here of `zip-stream`, which brings no types of its own. */
declare module 'zip-stream' {
  import type { Readable, Transform } from 'node:stream';

  export default class ZipStream extends Transform {
    constructor(options?: { readonly zlib?: { readonly level?: number } });
    /** One entry after another: the next may be given once `done` was called. */
    entry(
      source: Readable,
      data: { readonly name: string; readonly date: Date },
      done: (error?: Error | null) => void,
    ): void;
    finish(): void;
  }
}
