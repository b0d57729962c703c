import type { Field } from '@guitu/law';

/** So many options are boxes to tick; more are a list, which has one label of its own. */
const BOXES = 8;

/** Whether the words of a field stand for a group of controls, so that they cannot be the label of one. */
export function isGroup(field: Field): boolean {
  if (field.kind === 'choice') return field.options.length <= BOXES;
  return field.kind === 'choices' || field.kind === 'people';
}
