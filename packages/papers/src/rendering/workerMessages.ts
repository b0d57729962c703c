import type { OwnTemplate } from '../replacing/ownTemplate.ts';
import type { DescribedPaper } from '../word/blocks.ts';
import type { UnprintableField } from './paperError.ts';

/** Which sheets of a paper: the one handed out, the one kept, or both in one file (the kept one first). */
export type PaperPart = 'body' | 'stub' | 'whole';

/** One paper to be set, as sent to the worker thread. */
export interface WorkerJob {
  id: number;
  main: string;
  /** Stands in place of the template of `main`. */
  own?: OwnTemplate;
  settings: { title: string; part: PaperPart };
  /** The data as JSON. */
  data: string;
  output: 'pdf' | 'svg' | 'blocks';
}

/** What the worker thread answers; `ready` and `broken` come once, after it has opened the fonts. */
export type WorkerAnswer =
  | { ready: true }
  | { broken: string }
  | { id: number; failure: WorkerFailure }
  | { id: number; pages: number; pdf: Uint8Array<ArrayBuffer> }
  | { id: number; pages: number; svg: string }
  | { id: number; pages: number; described: DescribedPaper };

export type WorkerFailure =
  | { reason: 'unprintable'; fields: UnprintableField[] }
  | { reason: 'template'; diagnostics: string[] };
