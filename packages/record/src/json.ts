/** What a jsonb column holds. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** JSON text on its way into a jsonb column; only json() makes it. */
export type JsonText = string & { readonly jsonText: true };

/**
 * Text for a jsonb column. Takes unknown because law's values are plain data without index signatures; what JSON
 * cannot say (undefined members) is left out, as JSON.stringify does.
 */
export function json(value: unknown): JsonText {
  return (JSON.stringify(value) ?? 'null') as JsonText;
}

/** JSON with sorted keys: the same meaning gives the same text, so it can be compared and digested. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
