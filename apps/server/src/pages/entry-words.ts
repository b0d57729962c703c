import type { EntryKind, FormValues } from '@guitu/law';
import { entryForms, entryKindNames } from '@guitu/law';

import { describeValues } from '../papers/compose/describe-values.ts';

/** What stands in the change of a daily entry: its kind beside the values of its form. */
export type EnteredBody = FormValues & { readonly kind: EntryKind };

/** A daily entry as one line of the time line; what is sensitive is left to the entry itself. */
export function entryWords(body: EnteredBody): { readonly title: string; readonly text: string } {
  const open = Object.entries(entryForms[body.kind]).filter(([, field]) => field.sensitive !== true);
  return { title: entryKindNames[body.kind], text: describeValues(Object.fromEntries(open), body) };
}
