import type { PaperOrder } from '@guitu/law';
import { paperTemplates } from '@guitu/papers';
import type { PaperKind } from '@guitu/papers';

/** What no matter orders: the sheet of daily roots (roots/print-sheet.ts), and who read a file (pages/print-readers.ts). */
const ofNoMatter = ['dailyRootSheet', 'readersList'] as const;

export type MatterPaperKind = Exclude<PaperKind, (typeof ofNoMatter)[number]>;

/**
 * The template by which an ordered paper is made: the general one the order names, else the one of its kind. A general letter with
 * a stub has a template of its own, so that lists know of the stub without opening the data. Throws for a kind without a template:
 * that is a mistake of ours.
 */
export function templateOfOrder({ kind, template, data }: PaperOrder): MatterPaperKind {
  const named = template === 'letter' && Array.isArray(data['stub']) ? 'letterWithStub' : (template ?? kind);
  if (!isPaperKind(named)) throw new Error(`law ordered an unknown paper ${named}`);
  return named;
}

/** The template of a paper in the record; nothing where it was made by one that is no longer known. */
export function findTemplate(paper: {
  readonly kind: string;
  readonly template: string | null;
}): MatterPaperKind | undefined {
  const named = paper.template ?? paper.kind;
  return isPaperKind(named) ? named : undefined;
}

/** The same for a paper whose bytes are wanted. Throws where there is none. */
export function templateOf(paper: {
  readonly kind: string;
  readonly template: string | null;
}): MatterPaperKind {
  const found = findTemplate(paper);
  if (found === undefined) throw new Error(`a paper of an unknown kind ${paper.template ?? paper.kind}`);
  return found;
}

function isPaperKind(name: string): name is MatterPaperKind {
  return Object.hasOwn(paperTemplates, name) && !(ofNoMatter as readonly string[]).includes(name);
}
