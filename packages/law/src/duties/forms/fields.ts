import type { Choice, Field } from '../../kernel/field.ts';

/** The one sentence everybody writes; nothing in it is ever refused. */
export function note(title: string, hint: string, required = false): Field {
  return { kind: 'longText', title, hint, maximumLength: 2000, ...(required ? { required } : {}) };
}

export function choice(title: string, options: readonly Choice[]): Field {
  return { kind: 'choice', title, options, required: true };
}

export const manner = choice('方式', [
  { code: 'inPerson', label: '当面' },
  { code: 'phone', label: '电话' },
  { code: 'video', label: '视频' },
  { code: 'written', label: '书面' },
]);

export const met = choice('见到谁', [
  { code: 'person', label: '本人' },
  { code: 'family', label: '家属或者邻居' },
  { code: 'nobody', label: '没有见到人' },
]);
