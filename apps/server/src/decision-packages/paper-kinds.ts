import { findProcedure } from '@guitu/law';
import type { Choice, Field } from '@guitu/law';

/** The papers an intake knows, as law lists them. */
export function paperKinds(): readonly Choice[] {
  const field: Field | undefined = findProcedure('intake')?.steps['addPapers']?.form['papers'];
  if (field?.kind !== 'choices') throw new Error('the intake does not say which papers there are');
  return field.options;
}

/** A code as far as law knows it; everything else is another paper. */
export function knownKind(kind: string): string {
  return paperKinds().some(({ code }) => code === kind) ? kind : 'other';
}

/** What a file without a title is called. */
export function paperTitle(kind: string, path: string): string {
  const label = kind === 'other' ? undefined : paperKinds().find(({ code }) => code === kind)?.label;
  return label ?? path.split('/').at(-1) ?? path;
}
